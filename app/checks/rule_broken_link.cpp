#include "checks/rules.h"

namespace vestitel::checks {

namespace {

void find(const EditionText& edition, Findings& findings) {
    for (const Passage& passage : edition.passages) {
        for (const LinkText& link : linksIn(passage)) {
            const QLatin1String scheme("post:");
            if (!link.target.startsWith(scheme)) {
                continue;
            }
            const auto post = PostId::fromString(link.target.mid(scheme.size()));
            if (!post || !edition.subject.linked.contains(*post)) {
                findings.add(passage, link.start, link.text.size(),
                             Words::tr("The post that “%1” leads to is not there.").arg(link.text));
            }
        }
    }
}

} // namespace

Rule brokenLink() {
    return {"broken-link", Level::Must,
            QT_TRANSLATE_NOOP("vestitel::checks", "A link inside the archive leads nowhere"),
            QT_TRANSLATE_NOOP(
                "vestitel::checks",
                "The post that it leads to is in the trash or not here; on the page its words "
                "stay without a link."),
            find};
}

} // namespace vestitel::checks
