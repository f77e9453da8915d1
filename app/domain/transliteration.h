#pragma once

#include <QString>

namespace vestitel::domain {

/// Bulgarian in Latin letters by the Transliteration Act (State Gazette 19/2009): article 4's
/// table, article 5 (word-final "ия" is "ia"), article 6 ("България" is "Bulgaria"), with the
/// letter case kept. Other characters pass unchanged.
[[nodiscard]] QString transliterate(const QString& bulgarian);

} // namespace vestitel::domain
