#pragma once

#include "domain/language.h"

#include <QString>
#include <QUrl>

#include <map>
#include <vector>

namespace vestitel::domain {

/// One link of a page's footer: terms, privacy, site map.
struct FooterLink {
    std::map<Language, QString> labels;
    std::map<Language, QString> addresses;

    friend bool operator==(const FooterLink&, const FooterLink&) = default;
};

/// Who publishes, and where: what every page says of it.
struct Organisation {
    std::map<Language, QString> names;
    QUrl siteAddress; ///< Where exported pages will live; absolute, may be empty.
    std::vector<FooterLink> footerLinks;

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

} // namespace vestitel::domain
