#include "posts_panel/search_field.h"

#include "style/icons.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStandardItemModel>

namespace vestitel::posts_panel {

namespace {

QString lineOf(const search::Completion& completion) {
    return completion.detail.isEmpty()
               ? completion.shown
               : completion.shown + QStringLiteral("  ") + completion.detail;
}

} // namespace

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent), m_summary(new QLabel(this)), m_completer(new QCompleter(this)),
      m_offered(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("search"));
    setProperty("role", QStringLiteral("search"));
    setPlaceholderText(tr("Search the archive"));
    setAccessibleName(tr("Search the archive"));
    setClearButtonEnabled(false);
    QAction* const fields =
        addAction(style::icon(QStringLiteral("search"), style::IconColour::Quiet),
                  QLineEdit::LeadingPosition);
    fields->setText(tr("What can be searched by"));
    fields->setToolTip(tr("What can be searched by (Alt+Down)"));
    connect(fields, &QAction::triggered, this, &SearchField::showFields);
    m_completer->setModel(m_offered);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    style::setRole(m_completer->popup(), style::Role::Completions);
    m_completer->popup()->setObjectName(QStringLiteral("searchCompletions"));
    m_completer->popup()->setAccessibleName(tr("How the query may go on"));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                if (index.isValid() && static_cast<size_t>(index.row()) < m_completions.size()) {
                    take(search::Completion(m_completions[static_cast<size_t>(index.row())]));
                }
            });
    connect(this, &QLineEdit::textEdited, this, &SearchField::offer);
    m_summary->setObjectName(QStringLiteral("searchSummary"));
    style::setRole(m_summary, style::Role::QuietText);
    m_summary->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_summary->hide();
}

void SearchField::setSummary(const QString& text) {
    m_summary->setText(text);
    m_summary->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
    place();
}

QString SearchField::summary() const {
    return m_summary->isHidden() ? QString() : m_summary->text();
}

void SearchField::offer() {
    m_completions = search::completionsOf(text(), cursorPosition(), m_names);
    m_offered->clear();
    for (const search::Completion& completion : m_completions) {
        auto* const item = new QStandardItem(lineOf(completion));
        item->setEditable(false);
        m_offered->appendRow(item);
    }
    if (m_completions.empty()) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

void SearchField::take(const search::Completion& completion) {
    setText(completion.text);
    setCursorPosition(static_cast<int>(completion.at));
    offer(); // its values
}

void SearchField::showFields() {
    auto* const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("searchFields"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: In which language fields of the search are named: "en" or "bg"
    const bool inBulgarian = tr("en", "names of fields") == QLatin1String("bg");
    for (const search::Completion& completion : search::allFields(text(), inBulgarian)) {
        menu->addAction(completion.shown + u'\t' + completion.detail, this,
                        [this, completion] { take(completion); });
    }
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier)) {
        showFields();
        return;
    }
    QAbstractItemView* const offered = m_completer->popup();
    if (offered->isVisible()) {
        const bool isTaken = offered->currentIndex().isValid();
        if (event->key() == Qt::Key_Escape ||
            (isTaken && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))) {
            event->ignore(); // the completer's
            return;
        }
        offered->hide();
    }
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            emit left();
        } else {
            clear();
        }
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit listRequested();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    place();
}

void SearchField::place() {
    const int width = m_summary->isHidden() ? 0 : m_summary->sizeHint().width();
    m_summary->setGeometry(this->width() - width - style::kSpace12, 0, width, height());
    setTextMargins(0, 0, width > 0 ? width + style::kSpace8 : 0, 0);
}

} // namespace vestitel::posts_panel
