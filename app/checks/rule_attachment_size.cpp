#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    constexpr qint64 kLargest = 10'000'000;
    constexpr qint64 kMegabyte = 1'000'000;
    eachAttachment(edition, [&](const domain::Medium& medium, const QString& title) {
        if (medium.bytes > kLargest) {
            findings.add(
                Part::Attachments,
                Words::tr("“%1” has %2 MB.").arg(title, QString::number(medium.bytes / kMegabyte)),
                {}, medium.name);
        }
    });
}

} // namespace

Rule attachmentSize() {
    return {
        "attachment-size", Level::Advice,
        QT_TRANSLATE_NOOP("vestitel::checks", "A document is very large"),
        QT_TRANSLATE_NOOP("vestitel::checks", "On a telephone it takes minutes, and costs money."),
        find};
}

} // namespace vestitel::checks
