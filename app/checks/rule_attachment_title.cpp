#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    // A name that was written for people has spaces, and no number of a scanner.
    static const QRegularExpression kMachine(
        QStringLiteral("^[^ ]*[_0-9][^ ]*$|^(scan|doc|document|документ|file|файл|img|image)[ _-]*"
                       "[0-9]*\\.[a-z]+$"),
        QRegularExpression::CaseInsensitiveOption);
    for (const domain::Attachment& attachment : edition.subject.post.attachments) {
        const auto medium = edition.subject.media.constFind(attachment.hash);
        const auto title = attachment.titles.find(edition.language);
        const bool hasTitle =
            title != attachment.titles.end() && !title->second.trimmed().isEmpty();
        if (!isEmpty(edition) && !hasTitle && medium != edition.subject.media.constEnd() &&
            kMachine.match(medium->name).hasMatch()) {
            findings.add(Part::Attachments,
                         Words::tr("“%1” has no title in this language.").arg(medium->name), {},
                         medium->name);
        }
    }
}

} // namespace

Rule attachmentTitle() {
    return {"attachment-title", Level::Advice,
            QT_TRANSLATE_NOOP("vestitel::checks", "A document has no title"),
            QT_TRANSLATE_NOOP("vestitel::checks", "Readers see the file's name instead."), find};
}

} // namespace vestitel::checks
