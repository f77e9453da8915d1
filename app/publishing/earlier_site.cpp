#include "publishing/earlier_site.h"

#include "base/atomic_file.h"
#include "publishing/site_journal.h"

#include <QCoreApplication>

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
    site.m_isRecordWhole = arrived.empty();
    site.m_bytes.reserve(site.m_record.files.size());
    for (auto file = site.m_record.files.begin(); file != site.m_record.files.end(); ++file) {
        if (cancellation.isCancelled()) {
            return failure(
                ErrorCode::Cancelled,
                Words::tr("The export was stopped. What was written until then is whole; another "
                          "export does the rest."));
        }
        const auto stamp = fileStamp(folder + u'/' + file.key());
        if (stamp && stamp->changed < recorded->changed) {
            site.m_bytes.insert(file.key(), stamp->bytes);
        } else if (stamp) {
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
