#include "base/id_source.h"
#include "base/ids.h"

#include "support/catch.h"

using namespace vestitel;

TEST_CASE("a post's id is a lower-case UUID with hyphens and nothing else") {
    CHECK(PostId::fromString(QStringLiteral("6f1c2d3e-0000-4000-8000-0123456789ab")));
    CHECK_FALSE(PostId::fromString(QStringLiteral("6F1C2D3E-0000-4000-8000-0123456789AB")));
    CHECK_FALSE(PostId::fromString(QStringLiteral("{6f1c2d3e-0000-4000-8000-0123456789ab}")));
    CHECK_FALSE(PostId::fromString(QStringLiteral("../../../../etc/passwd-0000-4000-8000")));
    CHECK_FALSE(PostId::fromString(QString()));
}

TEST_CASE("a medium's hash has 64 lower-case hexadecimal digits") {
    CHECK(MediaHash::fromString(QString(64, u'a')));
    CHECK_FALSE(MediaHash::fromString(QString(63, u'a')));
    CHECK_FALSE(MediaHash::fromString(QString(64, u'A')));
    CHECK_FALSE(MediaHash::fromString(QString(64, u'g')));
}

TEST_CASE("a block's id holds what an attribute needs no escape for") {
    CHECK(BlockId::fromString(QStringLiteral("b7k2")));
    CHECK_FALSE(BlockId::fromString(QStringLiteral("b\"k")));
    CHECK_FALSE(BlockId::fromString(QString(33, u'a')));
}

TEST_CASE("new post ids are valid and differ") {
    RandomIdSource source;
    const PostId first = source.newPostId();
    CHECK(PostId::fromString(first.toString()));
    CHECK(first != source.newPostId());
}
