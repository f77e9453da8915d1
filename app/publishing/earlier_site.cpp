#include "publishing/earlier_site.h"

#include "base/atomic_file.h"
#include "base/in_parallel.h"
#include "publishing/site_journal.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <vector>

namespace vestitel::publishing {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

} // namespace

Result<EarlierSite> EarlierSite::read(const QString& folder, const Cancellation& cancellation) {
    EarlierSite site;
    const auto recorded = fileStamp(folder + u'/' + kRecordName);
    if (!recorded) {
        return site;
    }
    VESTITEL_TRY(site.m_record, readRecord(folder));
    VESTITEL_TRY(const AnnouncedFiles arrived, arrivedFiles(folder));
    for (const auto& [path, digest] : arrived) {
        site.m_record.files.insert(path, digest);
    }
    const QStringList paths = site.m_record.files.keys();
    std::vector<std::optional<FileStamp>> stamps(static_cast<size_t>(paths.size()));
    inParallel(stamps.size(), [&](size_t begin, size_t end) {
        for (size_t at = begin; at < end && !cancellation.isCancelled(); ++at) {
            stamps[at] = fileStamp(folder % u'/' % paths[static_cast<qsizetype>(at)]);
        }
    });
    if (cancellation.isCancelled()) {
        return failure(
            ErrorCode::Cancelled,
            Words::tr("The export was stopped. What was written until then is whole; another "
                      "export does the rest."));
    }
    site.m_isRecordWhole = arrived.empty();
    site.m_bytes.reserve(paths.size());
    for (size_t at = 0; at < stamps.size(); ++at) {
        if (stamps[at] && stamps[at]->changed < recorded->changed) {
            site.m_bytes.insert(paths[static_cast<qsizetype>(at)], stamps[at]->bytes);
        } else if (stamps[at]) {
            site.m_isRecordWhole = false;
        }
    }
    return site;
}

bool EarlierSite::isAsRecorded(const QString& path, qint64 bytes) const {
    const auto file = m_bytes.constFind(path);
    return file != m_bytes.constEnd() && *file == bytes;
}

} // namespace vestitel::publishing
