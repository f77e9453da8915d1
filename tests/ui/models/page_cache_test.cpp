#include "models/page_cache.h"

#include "support/catch.h"

using vestitel::models::PageCache;

TEST_CASE("a cache keeps the pages that were used last, and never more than it may") {
    PageCache<int> cache(3);
    for (int number = 0; number < 100; ++number) {
        cache.insert(number, number * 10);
        CHECK(cache.size() <= 3);
        REQUIRE(cache.find(number) != nullptr);
        CHECK(*cache.find(number) == number * 10);
    }
    CHECK(cache.find(96) == nullptr);
    CHECK(cache.find(97) != nullptr); // used: now the newest
    cache.insert(200, 0);
    CHECK(cache.find(97) != nullptr);
    CHECK(cache.find(98) == nullptr);
}

TEST_CASE("a page that is put in again replaces the one before") {
    PageCache<int> cache(2);
    cache.insert(1, 1);
    cache.insert(1, 2);
    CHECK(cache.size() == 1);
    CHECK(*cache.find(1) == 2);
}
