#include "editorial/care.h"

#include <QCoreApplication>

namespace vestitel::editorial {

Result<std::vector<archive::Finding>> verify(Newsroom& newsroom) {
    VESTITEL_TRY(auto findings, archive::verify(newsroom.archive()));
    VESTITEL_TRY(const auto index, newsroom.index().verify());
    for (const QString& detail : index) {
        findings.push_back(
            {QCoreApplication::translate("vestitel::editorial",
                                         "The search index does not agree with the texts; some "
                                         "posts may not be found. The texts themselves are whole."),
             detail});
    }
    return findings;
}

Result<archive::CompactReport> compact(Newsroom& newsroom) {
    return archive::compact(newsroom.archive());
}

Result<void> restoreBackup(const QString& backup, const QString& to,
                           const Environment& environment) {
    return archive::restore(backup, to, {environment.clock, search::prepareConnection});
}

} // namespace vestitel::editorial
