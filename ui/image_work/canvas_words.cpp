#include "image_work/canvas_words.h"

#include <QCoreApplication>

namespace vestitel::image_work {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestitel::image_work)
};

int percent(double part) {
    return qRound(part * 100);
}

QString nameOf(Handle handle) {
    switch (handle) {
    case Handle::Whole:
        return Words::tr("the whole");
    case Handle::TopLeft:
        return Words::tr("top left corner");
    case Handle::Top:
        return Words::tr("top side");
    case Handle::TopRight:
        return Words::tr("top right corner");
    case Handle::Right:
        return Words::tr("right side");
    case Handle::BottomRight:
        return Words::tr("bottom right corner");
    case Handle::Bottom:
        return Words::tr("bottom side");
    case Handle::BottomLeft:
        return Words::tr("bottom left corner");
    case Handle::Left:
        return Words::tr("left side");
    }
    return {};
}

QString areaInWords(const QRectF& area) {
    return Words::tr("%1% from the left, %2% from the top, %3% wide, %4% high")
        .arg(percent(area.x()))
        .arg(percent(area.y()))
        .arg(percent(area.width()))
        .arg(percent(area.height()));
}

} // namespace

QString inWords(const domain::ImageEdit& edit, Tool tool, int blur, Handle handle) {
    switch (tool) {
    case Tool::Crop:
        //: %1: a corner or side, %2: place and size
        return Words::tr("Crop, %1: %2.").arg(nameOf(handle), areaInWords(edit.crop));
    case Tool::Blur:
        if (blur < 0 || blur >= static_cast<int>(edit.blurred.size())) {
            return Words::tr("Nothing is blurred.");
        }
        //: %1: a number, %2: of how many, %3: a corner or side, %4: place and size
        return Words::tr("Blurred area %1 of %2, %3: %4.")
            .arg(blur + 1)
            .arg(edit.blurred.size())
            .arg(nameOf(handle), areaInWords(edit.blurred[static_cast<size_t>(blur)]));
    case Tool::Focus:
        return Words::tr("Stays in sight: %1% from the left, %2% from the top.")
            .arg(percent(edit.focus.x()))
            .arg(percent(edit.focus.y()));
    }
    return {};
}

} // namespace vestitel::image_work
