#include "dialogs/emblem_settings.h"

#include "dialogs/form.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const editorial::EmblemState& state, const std::vector<domain::Language>& order) {
    for (const domain::Language& language : order) {
        if (const auto name = state.names.find(language); name != state.names.end()) {
            return name->second;
        }
    }
    return state.names.empty() ? state.key : state.names.begin()->second;
}

} // namespace

EmblemSettings::EmblemSettings(std::vector<editorial::EmblemState> states,
                               const std::vector<domain::Language>& nameOrder, QWidget* parent)
    : QWidget(parent), m_states(std::move(states)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, style::kSpace8, 0, 0);
    column->setSpacing(style::kSpace4);
    addHint(column, tr("Funding programmes want these logos seen beside the posts that they pay "
                       "for. The emblem of the European Union is drawn by the program itself."));
    for (size_t at = 0; at < m_states.size(); ++at) {
        addRow(column, at, nameOf(m_states[at], nameOrder));
    }
    column->addStretch();
}

void EmblemSettings::addRow(QVBoxLayout* column, size_t at, const QString& name) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(style::kSpace8);
    auto* state = new QLabel(line);
    state->setObjectName(u"emblemState:"_s + m_states[at].key);
    state->setTextFormat(Qt::PlainText);
    auto* choose = new QPushButton(tr("Choose…"), line);
    choose->setObjectName(u"emblemChoose:"_s + m_states[at].key);
    choose->setAccessibleName(tr("Choose: %1").arg(name));
    auto* remove = new QPushButton(tr("Remove"), line);
    remove->setObjectName(u"emblemRemove:"_s + m_states[at].key);
    remove->setAccessibleName(tr("Remove: %1").arg(name));
    row->addWidget(state, 1);
    row->addWidget(choose);
    row->addWidget(remove);
    addField(column, name, line);
    m_rows.push_back({state, remove});
    connect(choose, &QPushButton::clicked, this, [this, at] { askForFile(at); });
    connect(remove, &QPushButton::clicked, this, [this, at] { this->remove(at); });
    update(at);
}

void EmblemSettings::choose(size_t at, const QString& file) {
    m_states[at].newFile = file;
    update(at);
}

void EmblemSettings::askForFile(size_t at) {
    auto* dialog = new QFileDialog(this, tr("Choose the logo"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Images (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, at](const QString& file) { choose(at, file); });
    dialog->open();
}

void EmblemSettings::remove(size_t at) {
    m_states[at].newFile.clear();
    m_states[at].isThere = false;
    update(at);
}

void EmblemSettings::update(size_t at) {
    const editorial::EmblemState& state = m_states[at];
    const bool isThere = state.isThere || !state.newFile.isEmpty();
    QString words = tr("Not added; it may be left out.");
    if (!state.newFile.isEmpty()) {
        words = QFileInfo(state.newFile).fileName();
    } else if (state.isThere) {
        words = tr("Added");
    } else if (state.isRequired) {
        words = tr("Missing: posts of its programme are not exported.");
    }
    m_rows[at].state->setText(words);
    style::setRole(m_rows[at].state, state.isRequired && !isThere ? style::Role::AttentionText
                                                                  : style::Role::QuietText);
    m_rows[at].remove->setEnabled(isThere);
}

} // namespace vestitel::dialogs
