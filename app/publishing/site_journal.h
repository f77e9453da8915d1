#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace vestitel::publishing {

/// What an export of a site is about to put into its folder, said there before it is there: the
/// record is written last, and what an export wrote that was killed before that is the site's own,
/// too. It is a promise only, so each file of it is compared before it is believed.

/// Its name in the folder; the next export that gets through takes it away.
inline constexpr QLatin1String kJournalName{".vestitel-site.next"};

/// SHA-256 in hexadecimal digits, by path from the folder.
using AnnouncedFiles = std::map<QString, QByteArray>;

/// Adds to the journal. It is as durable as what is synced next on the file system.
[[nodiscard]] Result<void> announce(const QString& folder, const AnnouncedFiles& files);

/// Those files of the journal that are there with the bytes that it says.
[[nodiscard]] Result<AnnouncedFiles> arrivedFiles(const QString& folder);

/// Once all of it is on record.
[[nodiscard]] Result<void> removeJournal(const QString& folder);

} // namespace vestitel::publishing
