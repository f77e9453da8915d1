#pragma once

#include <QString>
#include <QStringList>

namespace vestitel::test {

/// Everything in which a text is not of the article profile, found without the code under test:
/// once by cutting it at its tags, and once in gumbo's tree of it. Empty: it fits.
[[nodiscard]] QStringList profileFaults(const QString& html);

} // namespace vestitel::test
