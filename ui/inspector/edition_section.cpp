#include "inspector/edition_section.h"

#include "domain/slug.h"
#include "fields/segmented_choice.h"
#include "style/roles.h"
#include "style/tokens.h"
#include "widgets/heard.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

namespace vestitel::inspector {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What search engines show before they cut.
constexpr qsizetype kDescriptionLength = 160;

QLabel* makeHint(const QString& name, QWidget* parent) {
    auto* hint = new QLabel(parent);
    hint->setObjectName(name);
    hint->setWordWrap(true);
    style::setRole(hint, style::Role::QuietText);
    return hint;
}

} // namespace

EditionSection::EditionSection(const domain::Language& language, QWidget* parent)
    : Section(language.nativeName(), parent), m_state(new fields::SegmentedChoice(this)),
      m_stateHint(makeHint(u"stateHint"_s, this)), m_address(new QLineEdit(this)),
      m_addressHint(makeHint(u"addressHint"_s, this)),
      m_addressProblem(makeHint(u"addressProblem"_s, this)),
      m_description(new QPlainTextEdit(this)), m_counter(makeHint(u"descriptionCounter"_s, this)) {
    setObjectName(u"edition:"_s + language.tag());
    m_state->setObjectName(u"editionState"_s);
    m_state->add(static_cast<int>(domain::EditionState::Draft), tr("Draft"), u"editionDraft"_s);
    m_state->add(static_cast<int>(domain::EditionState::Ready), tr("Ready"), u"editionReady"_s);
    m_state->setAccessibleName(tr("State of the text: %1").arg(language.nativeName()));
    m_stateHint->setText(tr("There is no text in this language yet."));
    rows()->addWidget(m_state);
    rows()->addWidget(m_stateHint);

    m_address->setObjectName(u"address"_s);
    addField(tr("Page address"), m_address);
    style::setRole(m_addressProblem, style::Role::AttentionText);
    widgets::hearAsAlert(m_addressProblem);
    rows()->addWidget(m_addressProblem);
    rows()->addWidget(m_addressHint);

    m_description->setObjectName(u"description"_s);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * 4 + style::kSpace12);
    m_description->installEventFilter(this);
    addField(tr("Description for search engines"), m_description);
    m_counter->setAlignment(Qt::AlignRight);
    rows()->addWidget(m_counter);

    connect(m_state, &fields::SegmentedChoice::chosen, this, [this](int id) {
        m_shown.state = static_cast<domain::EditionState>(id);
        emit edited(m_shown);
    });
    connect(m_address, &QLineEdit::editingFinished, this, &EditionSection::commitAddress);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_madeAddress.clear();
        updateAddressHint();
    });
    connect(m_description, &QPlainTextEdit::textChanged, this, &EditionSection::updateCounter);
    updateCounter();
}

void EditionSection::show(const EditionFields& fields, const EditionText& text,
                          bool addressFrozen) {
    const bool typingAddress = m_address->hasFocus() && m_address->isModified();
    const bool typingDescription =
        m_description->hasFocus() && m_description->document()->isModified();
    m_shown = fields;
    m_addressFrozen = addressFrozen && !fields.slug.isEmpty();
    m_state->setCurrent(static_cast<int>(fields.state));
    m_address->setReadOnly(m_addressFrozen);
    if (!typingAddress || m_addressFrozen) {
        m_address->setText(fields.slug);
        m_address->setModified(false);
        m_address->setCursorPosition(0);
    }
    if (!typingDescription && m_description->toPlainText() != fields.description) {
        m_description->setPlainText(fields.description);
    }
    if (!typingDescription) {
        m_description->document()->setModified(false);
    }
    setText(text);
    updateAddressHint();
}

void EditionSection::setText(const EditionText& text) {
    m_text = text;
    const bool isEmpty = text.title.isEmpty();
    m_state->setVisible(!isEmpty);
    m_stateHint->setVisible(isEmpty);
    m_address->setPlaceholderText(isEmpty ? tr("Made from the title")
                                          : domain::slugFromTitle(text.title));
    m_description->setPlaceholderText(
        text.lead.isEmpty() ? tr("The summary is used when this is empty.") : text.lead);
    updateCounter();
}

void EditionSection::commitPending() {
    commitAddress();
    commitDescription();
}

bool EditionSection::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_description && event->type() == QEvent::FocusOut) {
        commitDescription();
    }
    return Section::eventFilter(watched, event);
}

void EditionSection::commitAddress() {
    // Not isModified(): assistive technology sets the text as a program does.
    const QString written = m_address->text().trimmed();
    if (written == m_shown.slug || m_addressFrozen) {
        return;
    }
    QString slug = written;
    if (!written.isEmpty() && !domain::isSlug(written)) {
        slug = domain::slugFromTitle(written);
    }
    m_address->setText(slug);
    m_address->setModified(false);
    m_madeAddress = slug == written ? QString() : slug;
    updateAddressHint();
    if (slug != m_shown.slug) {
        m_shown.slug = slug;
        emit edited(m_shown);
    }
}

void EditionSection::commitDescription() {
    if (!m_description->document()->isModified()) {
        return;
    }
    // From here on it is one step of the post's history, not of the field's own.
    m_description->document()->clearUndoRedoStacks();
    m_description->document()->setModified(false);
    const QString description = m_description->toPlainText().simplified();
    if (description != m_shown.description) {
        m_shown.description = description;
        emit edited(m_shown);
    }
}

void EditionSection::updateAddressHint() {
    QString problem;
    QString hint;
    if (m_addressFrozen) {
        hint = tr("It stays as it is since the first publication, so that links to the page keep "
                  "working.");
    } else if (!m_madeAddress.isEmpty() && m_address->text() == m_madeAddress) {
        problem = tr("Only small Latin letters, digits and hyphens can stand in an address, so it "
                     "was made of them.");
    } else if (m_address->text().isEmpty()) {
        hint = tr("It follows the title until the first publication.");
    }
    m_address->setAccessibleDescription(problem.isEmpty() ? hint : problem);
    m_addressProblem->setText(problem);
    widgets::hearAgain(m_addressProblem, problem);
    m_addressProblem->setVisible(!problem.isEmpty());
    m_addressHint->setText(hint);
    m_addressHint->setVisible(!hint.isEmpty());
}

void EditionSection::updateCounter() {
    const QString own = m_description->toPlainText();
    const qsizetype length = (own.isEmpty() ? m_text.lead : own).size();
    const bool tooLong = length > kDescriptionLength;
    m_counter->setText(
        tooLong ? tr("%1 of %2: search engines will cut it.").arg(length).arg(kDescriptionLength)
                : tr("%1 of %2").arg(length).arg(kDescriptionLength));
    style::setRole(m_counter, tooLong ? style::Role::AttentionText : style::Role::QuietText);
}

} // namespace vestitel::inspector
