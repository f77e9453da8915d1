#include "html/foreign_program.h"

#include <algorithm>
#include <array>

namespace vestitel::html {

namespace {

// By these an office program is known.
constexpr std::array<std::string_view, 13> kOfficeSigns = {
    "urn:schemas-microsoft-com",
    "class=Mso",
    "class=\"Mso",
    "mso-",
    "data-ccp-props",
    "SCXW",
    "elementToProof",
    "content=\"LibreOffice",
    "content=\"OpenOffice",
    "content=Word",
    "content=Excel",
    "sdfootnote",
    "google-sheets-html-origin",
};

} // namespace

Program programOf(std::string_view markup) {
    const bool isOffice =
        std::any_of(kOfficeSigns.begin(), kOfficeSigns.end(), [markup](std::string_view sign) {
            return markup.find(sign) != std::string_view::npos;
        });
    return isOffice ? Program::Office : Program::Any;
}

} // namespace vestitel::html
