#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    for (const domain::Attachment& attachment : edition.subject.post.attachments) {
        const auto medium = edition.subject.media.constFind(attachment.hash);
        if (!isEmpty(edition) && medium != edition.subject.media.constEnd() &&
            medium->extension == QLatin1String("pdf") &&
            edition.subject.wordless.contains(attachment.hash)) {
            findings.add(Part::Attachments,
                         Words::tr("No words can be read in “%1”.").arg(medium->name), {},
                         medium->name);
        }
    }
}

} // namespace

Rule attachmentScanned() {
    return {"attachment-scanned", Level::Advice,
            QT_TRANSLATE_NOOP("vestitel::checks", "A document is a picture of its pages"),
            QT_TRANSLATE_NOOP(
                "vestitel::checks",
                "It cannot be searched or read aloud; attach the one that it was printed from."),
            find};
}

} // namespace vestitel::checks
