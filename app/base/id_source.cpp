#include "base/id_source.h"

#include <QUuid>

namespace vestitel {

PostId RandomIdSource::newPostId() {
    return *PostId::fromString(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace vestitel
