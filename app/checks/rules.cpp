#include "checks/rules.h"

namespace vestitel::checks {

const std::vector<Rule>& rules() {
    static const std::vector<Rule> kRules = {
        editionMissing(),   titleMissing(),      textMissing(),    leadMissing(),
        placeholderLeft(),  altMissing(),        altFileName(),    headingOrder(),
        linkText(),         tableHeaders(),      foreignWords(),   allCaps(),
        sentenceLength(),   officialese(),       mixedScript(),    wrongQuotes(),
        unbalancedQuotes(), hyphenForDash(),     doubleSpace(),    spaceBeforeMark(),
        wrongWeekday(),     deadlinePast(),      personalNumber(), bankAccount(),
        emailForm(),        telephoneForm(),     brokenLink(),     attachmentSize(),
        attachmentTitle(),  attachmentScanned(), photoCredit(),    descriptionLength(),
        titleEnd(),         fundingMissing(),    fundingUnnamed(), lookContrast(),
    };
    return kRules;
}

bool isEmpty(const EditionText& edition) {
    return edition.edition.title.trimmed().isEmpty() && edition.edition.body.isEmpty();
}

std::vector<LinkText> linksIn(const Passage& passage) {
    std::vector<LinkText> links;
    qsizetype at = 0;
    QString open;
    for (const html::Inline& each : passage.inlines) {
        const QString text = each.isBreak() ? QStringLiteral("\n") : each.text;
        if (!each.marks.href.isEmpty()) {
            // Bold words in a link are of the same link.
            if (each.marks.href != open) {
                links.push_back({each.marks.href, {}, at});
            }
            links.back().text += text;
        }
        open = each.marks.href;
        at += text.size();
    }
    return links;
}

bool speaksForPost(const EditionText& edition) {
    if (isEmpty(edition)) {
        return false;
    }
    for (const domain::Language& language : edition.subject.languages) {
        const auto found = edition.subject.post.editions.find(language);
        if (found != edition.subject.post.editions.end() &&
            (!found->second.title.trimmed().isEmpty() || !found->second.body.isEmpty())) {
            return language == edition.language;
        }
    }
    return true;
}

QString plainText(const html::Inlines& inlines) {
    QString text;
    for (const html::Inline& each : inlines) {
        text += each.isBreak() ? QStringLiteral(" ") : each.text;
    }
    return text;
}

domain::MediumText leadText(const EditionText& edition) {
    const auto& lead = edition.subject.post.leadImage;
    const auto medium =
        lead ? edition.subject.media.constFind(*lead) : edition.subject.media.constEnd();
    if (medium == edition.subject.media.constEnd()) {
        return {};
    }
    const auto text = medium->texts.find(edition.language);
    return text == medium->texts.end() ? domain::MediumText() : text->second;
}

QDate referenceDate(const EditionText& edition) {
    const domain::Post& post = edition.subject.post;
    return post.status == domain::Status::Published && post.date.isValid() ? post.date
                                                                           : edition.subject.today;
}

void eachAttachment(const EditionText& edition,
                    const std::function<void(const domain::Medium&, const QString& title)>& visit) {
    for (const domain::Attachment& attachment : edition.subject.post.attachments) {
        const auto medium = edition.subject.media.constFind(attachment.hash);
        if (isEmpty(edition) || medium == edition.subject.media.constEnd()) {
            continue;
        }
        const auto title = attachment.titles.find(edition.language);
        const bool hasTitle =
            title != attachment.titles.end() && !title->second.trimmed().isEmpty();
        visit(*medium, hasTitle ? title->second : medium->name);
    }
}

} // namespace vestitel::checks
