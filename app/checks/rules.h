#pragma once

#include "checks/rule.h"

namespace vestitel::checks {

// A file each.
/// The id of lookContrast(), the one rule that is about no post.
inline constexpr char kLookContrast[] = "contrast";

[[nodiscard]] Rule editionMissing();
[[nodiscard]] Rule titleMissing();
[[nodiscard]] Rule textMissing();
[[nodiscard]] Rule leadMissing();
[[nodiscard]] Rule placeholderLeft();
[[nodiscard]] Rule altMissing();
[[nodiscard]] Rule altFileName();
[[nodiscard]] Rule headingOrder();
[[nodiscard]] Rule linkText();
[[nodiscard]] Rule tableHeaders();
[[nodiscard]] Rule foreignWords();
[[nodiscard]] Rule allCaps();
[[nodiscard]] Rule sentenceLength();
[[nodiscard]] Rule officialese();
[[nodiscard]] Rule mixedScript();
[[nodiscard]] Rule wrongQuotes();
[[nodiscard]] Rule unbalancedQuotes();
[[nodiscard]] Rule hyphenForDash();
[[nodiscard]] Rule doubleSpace();
[[nodiscard]] Rule spaceBeforeMark();
[[nodiscard]] Rule wrongWeekday();
[[nodiscard]] Rule deadlinePast();
[[nodiscard]] Rule personalNumber();
[[nodiscard]] Rule bankAccount();
[[nodiscard]] Rule emailForm();
[[nodiscard]] Rule telephoneForm();
[[nodiscard]] Rule brokenLink();
[[nodiscard]] Rule attachmentSize();
[[nodiscard]] Rule attachmentTitle();
[[nodiscard]] Rule attachmentScanned();
[[nodiscard]] Rule photoCredit();
[[nodiscard]] Rule descriptionLength();
[[nodiscard]] Rule titleEnd();
[[nodiscard]] Rule fundingMissing();
[[nodiscard]] Rule fundingUnnamed();
[[nodiscard]] Rule lookContrast();

/// All rules, in the order of their findings.
[[nodiscard]] const std::vector<Rule>& rules();

// What several rules ask.

/// Whether nobody began this edition.
[[nodiscard]] bool isEmpty(const EditionText& edition);

/// Whether the edition speaks for the post: what is of no language is said once.
[[nodiscard]] bool speaksForPost(const EditionText& edition);

/// A link of a passage with its words.
struct LinkText {
    QString target;
    QString text;
    qsizetype start = 0; ///< In the passage's text.
};
[[nodiscard]] std::vector<LinkText> linksIn(const Passage& passage);

[[nodiscard]] QString plainText(const html::Inlines& inlines);

/// What is said of the lead image in the edition's language.
[[nodiscard]] domain::MediumText leadText(const EditionText& edition);

/// The day that dates of the text are seen from: the post's own once it is published, else today.
[[nodiscard]] QDate referenceDate(const EditionText& edition);

/// The attachments with what readers see as their title.
void eachAttachment(const EditionText& edition,
                    const std::function<void(const domain::Medium&, const QString& title)>& visit);

} // namespace vestitel::checks
