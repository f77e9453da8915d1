#pragma once

#include "archive/settings_store.h"
#include "base/clock.h"

#include <QByteArray>

class QSettings;

namespace vestitel::editorial {
class NewsroomThread;
}
namespace vestitel::style {
class Appearance;
}

namespace vestitel::main_window {

/// What a window works on; all of it outlives the window.
struct Newsdesk {
    editorial::NewsroomThread& newsroom;
    const Clock& clock;
    QSettings& settings; ///< Of the window: sizes, last section. Not the archive's.
    style::Appearance& appearance;
    archive::Settings archive;
    QByteArray themeStyle; ///< The style sheet that the text is written in.
};

} // namespace vestitel::main_window
