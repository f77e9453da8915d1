#pragma once

#include "base/ids.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vestitel::test {

/// A kind of block of the article profile, as a writer would use it.
struct BlockSample {
    QString name; ///< Of its pictures: "table".
    QString bulgarian;
    QString english;
};

/// One of each kind. `photo` and `other` are images, `document` a file of the archive.
[[nodiscard]] std::vector<BlockSample> blockSamples(const MediaHash& photo, const MediaHash& other,
                                                    const MediaHash& document);

} // namespace vestitel::test
