#include "dialogs/writing_settings.h"

#include "dialogs/form.h"
#include "style/tokens.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;
using models::TypingHabits;

WritingSettings::WritingSettings(const TypingHabits& habits, QWidget* parent)
    : QWidget(parent), m_initial(habits) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, style::kSpace8, 0, 0);
    column->setSpacing(style::kSpace8);
    addHint(column, tr("Set right while you type. One undo gives back what was typed."));
    add(column, &TypingHabits::quotes, u"typingQuotes"_s,
        tr("Quotation marks of the text's language: „…“ in Bulgarian, “…” in English"));
    add(column, &TypingHabits::dashes, u"typingDashes"_s,
        tr("A dash between words: “word - word” becomes “word – word”"));
    add(column, &TypingHabits::ellipsis, u"typingEllipsis"_s, tr("One sign for three dots: …"));
    add(column, &TypingHabits::spaces, u"typingSpaces"_s,
        tr("No line break after “№”, nor between a number and “г.”"));
    addHint(column, tr("For those who never leave the keyboard."));
    add(column, &TypingHabits::markdown, u"typingMarkdown"_s,
        tr("Signs at the start of a paragraph: “## ” a heading, “- ” a list, “> ” a quotation"));
    add(column, &TypingHabits::slash, u"typingSlash"_s,
        tr("“/” in an empty paragraph opens a list of what can be inserted"));
    column->addStretch();
}

void WritingSettings::add(QVBoxLayout* column, bool TypingHabits::*habit, const QString& name,
                          const QString& label) {
    auto* const box = new QCheckBox(label, this);
    box->setObjectName(name);
    box->setChecked(m_initial.*habit);
    column->addWidget(box);
    m_choices.push_back({habit, box});
}

TypingHabits WritingSettings::habits() const {
    TypingHabits habits = m_initial;
    for (const Choice& choice : m_choices) {
        habits.*choice.habit = choice.box->isChecked();
    }
    return habits;
}

} // namespace vestitel::dialogs
