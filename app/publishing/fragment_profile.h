#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace vestitel::publishing {

/// For which system's source view a fragment is made.
enum class FragmentProfile {
    Plain,            ///< HTML with its media in media/ beside it.
    Joomla,           ///< Media in images/FOLDER/; the lead, "read more", the text.
    WordPressBlocks,  ///< Block markup; media in the library of uploads.
    WordPressClassic, ///< HTML for the classic editor, captions as [caption].
    InlineStyles,     ///< Any other system: styles in each element, absolute addresses of media.
};
/// "plain", "joomla", "wordpress", "wordpress-classic", "inline"
[[nodiscard]] QString toString(FragmentProfile profile);
[[nodiscard]] std::optional<FragmentProfile> fragmentProfileFromString(const QString& text);

/// Where a fragment goes.
struct FragmentTarget {
    FragmentProfile profile = FragmentProfile::Plain;
    /// Where the system shows what was uploaded: a path from its root or a web address; empty:
    /// what is usual there.
    QString mediaAddress{};
};

/// Whether its address of media can be used. Fails with a sentence that says what is wrong.
[[nodiscard]] Result<void> checkTarget(const FragmentTarget& target);

} // namespace vestitel::publishing
