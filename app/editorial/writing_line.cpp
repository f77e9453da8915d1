#include "editorial/writing_line.h"

#include <QStringBuilder>

#include <chrono>
#include <memory>
#include <utility>

namespace vestitel::editorial {

namespace {

constexpr size_t kReadAhead = 8;

QStringList pagesSince(const publishing::FolderExport& files, size_t first) {
    QStringList pages;
    for (size_t at = first; at < files.files().size(); ++at) {
        const publishing::ExportedFile& file = files.files()[at];
        if (file.kind == publishing::FileKind::Page) {
            pages.append(files.folder() % u'/' % file.path);
        }
    }
    return pages;
}

} // namespace

WritingLine::WritingLine(publishing::SiteExport& site) : m_site(site) {
    m_writer.setMaxThreadCount(1);
}

void WritingLine::add(size_t post, std::optional<publishing::Publication> publication,
                      const publishing::SiteExport::Sources& sources) {
    const bool isQuick = !publication && isIdle();
    auto write = [&site = m_site, &sources,
                  publication = std::move(publication)]() mutable -> Result<QStringList> {
        const size_t before = site.files().files().size();
        if (publication) {
            VESTITEL_CHECK(site.add(*std::move(publication), sources));
        } else {
            site.keep(sources);
        }
        return pagesSince(site.files(), before);
    };
    // (Who waits for a QFuture may run its work, and then two threads would write.)
    const auto task = std::make_shared<std::packaged_task<Result<QStringList>()>>(std::move(write));
    m_waiting.push_back({post, task->get_future()});
    if (isQuick) {
        (*task)();
    } else {
        m_writer.start([task] { (*task)(); });
    }
}

bool WritingLine::isIdle() const {
    return m_waiting.empty() ||
           m_waiting.back().pages.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

bool WritingLine::isFull() const {
    return m_waiting.size() > kReadAhead;
}

WritingLine::Written WritingLine::take() {
    Waiting first = std::move(m_waiting.front());
    m_waiting.pop_front();
    return {first.post, first.pages.get()};
}

} // namespace vestitel::editorial
