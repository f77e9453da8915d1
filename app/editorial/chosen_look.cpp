#include "editorial/chosen_look.h"

#include "base/atomic_file.h"
#include "editorial/publication_of.h"

namespace vestitel::editorial {

std::optional<publishing::Theme> ChosenLook::of(const archive::Settings& settings) {
    const auto about = fileStamp(settings.theme + QStringLiteral("/theme.json"));
    Choice choice{settings.theme, settings.themeOptions, about ? about->changed : 0};
    if (choice != m_choice) {
        m_theme.reset();
        if (auto theme = themeFor(settings, settings.theme)) {
            m_theme = *std::move(theme);
        }
        m_choice = std::move(choice);
    }
    return m_theme;
}

} // namespace vestitel::editorial
