#include "replace_dialog/replace_form.h"

#include "style/roles.h"
#include "style/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vestitel::replace_dialog {

namespace {

QLabel* labelFor(QWidget* field, const QString& words, QWidget* parent) {
    auto* const label = new QLabel(words, parent);
    label->setBuddy(field);
    style::setRole(label, style::Role::QuietText);
    field->setAccessibleName(QString(words).remove(u'&'));
    return label;
}

QHBoxLayout* addRow(QVBoxLayout* column) {
    auto* const row = new QHBoxLayout;
    row->setSpacing(style::kSpace16);
    column->addLayout(row);
    return row;
}

} // namespace

ReplaceForm::ReplaceForm(std::vector<domain::Language> languages, const QString& formsRefusal,
                         QWidget* parent)
    : QWidget(parent), m_languages(std::move(languages)), m_formsRefusal(formsRefusal),
      m_text(new QLineEdit(this)), m_replacement(new QLineEdit(this)),
      m_find(new QPushButton(tr("&Show the places"), this)), m_posts(new QComboBox(this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kSpace8);
    makeFields(column);
    makeChoices(column);
    updateControls();
}

void ReplaceForm::makeFields(QVBoxLayout* column) {
    m_text->setObjectName(QStringLiteral("replaceSought"));
    m_text->setClearButtonEnabled(true);
    m_replacement->setObjectName(QStringLiteral("replaceWith"));
    m_replacement->setClearButtonEnabled(true);
    m_find->setObjectName(QStringLiteral("replaceFind"));
    m_find->setAutoDefault(false);
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(style::kSpace12);
    grid->setVerticalSpacing(style::kSpace8);
    grid->addWidget(labelFor(m_text, tr("&Find"), this), 0, 0);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_find, 0, 2);
    grid->addWidget(labelFor(m_replacement, tr("Replace &with"), this), 1, 0);
    grid->addWidget(m_replacement, 1, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        updateControls();
        emit questionChanged();
    });
    connect(m_replacement, &QLineEdit::textChanged, this, &ReplaceForm::replacementChanged);
    connect(m_find, &QPushButton::clicked, this, &ReplaceForm::findRequested);
}

void ReplaceForm::makeChoices(QVBoxLayout* column) {
    QHBoxLayout* const how = addRow(column);
    m_case = addChoice("replaceMatchCase", tr("Match &case"));
    m_whole = addChoice("replaceWholeWord", tr("W&hole words only"));
    m_forms = addChoice("replaceWordForms", tr("&All forms of the words"));
    m_forms->setToolTip(m_formsRefusal);
    m_forms->setAccessibleDescription(m_formsRefusal);
    for (QCheckBox* const choice : {m_case, m_whole, m_forms}) {
        how->addWidget(choice);
    }
    how->addStretch();

    QHBoxLayout* const where = addRow(column);
    m_posts->setObjectName(QStringLiteral("replacePosts"));
    m_posts->addItems({tr("All posts"), tr("Drafts only")});
    where->addWidget(labelFor(m_posts, tr("&In"), this));
    where->addWidget(m_posts);
    for (const domain::Language& language : m_languages) {
        QCheckBox* const text = addChoice("", language.nativeName());
        text->setObjectName(QStringLiteral("replaceLanguage-") + language.tag());
        text->setChecked(true);
        text->setVisible(m_languages.size() > 1);
        where->addWidget(text);
        m_texts.push_back(text);
    }
    where->addStretch();
    connect(m_posts, &QComboBox::currentIndexChanged, this, &ReplaceForm::questionChanged);
}

QCheckBox* ReplaceForm::addChoice(const char* name, const QString& words) {
    auto* const choice = new QCheckBox(words, this);
    choice->setObjectName(QLatin1String(name));
    connect(choice, &QCheckBox::toggled, this, [this] {
        updateControls();
        emit questionChanged();
    });
    return choice;
}

void ReplaceForm::setText(const QString& text) {
    if (!text.isEmpty()) {
        m_text->setText(text);
    }
}

editorial::ReplaceRequest ReplaceForm::request() const {
    editorial::ReplaceRequest request;
    request.query.text = m_text->text();
    request.wordForms = m_forms->isEnabled() && m_forms->isChecked();
    request.query.matchCase = m_case->isChecked() && !request.wordForms;
    request.query.wholeWord = m_whole->isChecked();
    request.replacement = m_replacement->text();
    for (std::size_t at = 0; at < m_texts.size(); ++at) {
        if (m_texts[at]->isChecked()) {
            request.languages.push_back(m_languages[at]);
        }
    }
    if (request.languages.size() == m_languages.size()) {
        request.languages.clear(); // also those that the archive has besides
    }
    request.posts = m_posts->currentIndex() == 0 ? editorial::ReplaceRequest::Posts::All
                                                 : editorial::ReplaceRequest::Posts::Drafts;
    return request;
}

bool ReplaceForm::isComplete() const {
    return !m_text->text().trimmed().isEmpty() &&
           std::any_of(m_texts.begin(), m_texts.end(),
                       [](const QCheckBox* text) { return text->isChecked(); });
}

void ReplaceForm::focusText() {
    m_text->selectAll();
    m_text->setFocus();
}

void ReplaceForm::updateControls() {
    m_forms->setEnabled(m_formsRefusal.isEmpty());
    const bool byForms = m_forms->isEnabled() && m_forms->isChecked();
    m_case->setEnabled(!byForms);
    m_whole->setEnabled(!byForms);
    m_find->setEnabled(isComplete());
}

} // namespace vestitel::replace_dialog
