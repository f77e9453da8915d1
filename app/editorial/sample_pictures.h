#pragma once

#include <QByteArray>
#include <QString>

namespace vestitel::editorial {

/// A picture of the sample archive, drawn by code, as JPEG; `name` is the name of a
/// scene of sample_scenes.h. Empty for another name.
[[nodiscard]] QByteArray samplePicture(const QString& name);

} // namespace vestitel::editorial
