#pragma once

#include "base/cancellation.h"
#include "base/result.h"
#include "publishing/site_record.h"

#include <QHash>
#include <QString>

#include <optional>

namespace vestitel::publishing {

/// What the exports until now left in a folder: their record, and which of its files are as it
/// says. A value, read at once, so that many threads may ask it.
class EarlierSite final {
public:
    /// Changes nothing in the folder, which need not be there. Fails with ErrorCode::Cancelled when
    /// it is stopped.
    [[nodiscard]] static Result<EarlierSite> read(const QString& folder,
                                                  const Cancellation& cancellation = {});

    [[nodiscard]] const SiteRecord& record() const { return m_record; }
    /// Whether the file is there, of this many bytes, and has not changed since the record was
    /// written.
    [[nodiscard]] bool isAsRecorded(const QString& path, qint64 bytes) const;
    /// The same for a file of any size.
    [[nodiscard]] bool isAsRecorded(const QString& path) const { return m_bytes.contains(path); }
    /// Whether the record says of all files what they are, and is the younger one.
    [[nodiscard]] bool isRecordWhole() const { return m_isRecordWhole; }

private:
    SiteRecord m_record;
    QHash<QString, qint64> m_bytes; ///< Of files that did not change since the record.
    bool m_isRecordWhole = false;
};

} // namespace vestitel::publishing
