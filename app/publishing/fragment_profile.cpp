#include "publishing/fragment_profile.h"

#include "publishing/site_paths.h"

#include <QCoreApplication>
#include <QUrl>

#include <array>
#include <utility>

namespace vestitel::publishing {

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

constexpr std::array<std::pair<FragmentProfile, QLatin1String>, 5> kNames = {{
    {FragmentProfile::Plain, QLatin1String("plain")},
    {FragmentProfile::Joomla, QLatin1String("joomla")},
    {FragmentProfile::WordPressBlocks, QLatin1String("wordpress")},
    {FragmentProfile::WordPressClassic, QLatin1String("wordpress-classic")},
    {FragmentProfile::InlineStyles, QLatin1String("inline")},
}};

} // namespace

QString toString(FragmentProfile profile) {
    for (const auto& [known, name] : kNames) {
        if (known == profile) {
            return name;
        }
    }
    return {};
}

std::optional<FragmentProfile> fragmentProfileFromString(const QString& text) {
    for (const auto& [profile, name] : kNames) {
        if (text == name) {
            return profile;
        }
    }
    return std::nullopt;
}

Result<void> checkTarget(const FragmentTarget& target) {
    if (target.mediaAddress.isEmpty()) {
        return {};
    }
    if (target.profile == FragmentProfile::Plain) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("A plain fragment has its media beside it, so it takes no address "
                                 "of media. Choose another profile or leave the address out."));
    }
    const QUrl url(safeAddress(target.mediaAddress), QUrl::StrictMode);
    const bool isWeb =
        (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) &&
        !url.host().isEmpty();
    const bool isPath = url.scheme().isEmpty() && url.host().isEmpty() && !url.path().isEmpty() &&
                        target.profile != FragmentProfile::InlineStyles;
    if ((!isWeb && !isPath) || url.hasQuery() || url.hasFragment()) {
        return failure(ErrorCode::InvalidArgument,
                       Words::tr("“%1” is no address under which media can be seen. Write it like "
                                 "https://example.org/files/.")
                           .arg(target.mediaAddress));
    }
    return {};
}

} // namespace vestitel::publishing
