#pragma once

#include "archive/archive.h"

#include <QTemporaryDir>

namespace vestitel::archive {

/// A copy of a damaged database, attached to the target's connection as `damaged` while this lives.
/// Only for salvage.cpp.
class SalvageSource final {
public:
    /// Copies, mends what the header must say for SQLite to read at all, and attaches.
    [[nodiscard]] static Result<std::unique_ptr<SalvageSource>> open(const QString& damagedFolder,
                                                                     Archive& target);
    ~SalvageSource();
    SalvageSource(const SalvageSource&) = delete;
    SalvageSource& operator=(const SalvageSource&) = delete;

    /// Whether the log that lay beside the database could not be used in full.
    [[nodiscard]] bool isLogLost() const { return m_isLogLost; }

private:
    explicit SalvageSource(Archive& target);
    [[nodiscard]] Result<void> attach(bool withLog);
    void detach();
    [[nodiscard]] bool isOtherArchive(const QString& id);
    [[nodiscard]] bool isWhole();

    sqlite::Connection& m_connection;
    QTemporaryDir m_scratch;
    QString m_damaged; ///< The database's path.
    bool m_isAttached = false;
    bool m_isLogLost = false;
};

} // namespace vestitel::archive
