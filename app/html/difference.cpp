#include "html/difference.h"

#include <dtl/dtl.hpp>

#include <algorithm>

namespace vestitel::html {

namespace {

Step stepOf(dtl::edit_t type) {
    switch (type) {
    case dtl::SES_DELETE:
        return Step::Removed;
    case dtl::SES_ADD:
        return Step::Added;
    default:
        return Step::Same;
    }
}

} // namespace

std::vector<Step> difference(const std::vector<int>& before, const std::vector<int>& after) {
    const auto [left, right] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto [leftEnd, rightEnd] =
        std::mismatch(before.rbegin(), std::make_reverse_iterator(left), after.rbegin(),
                      std::make_reverse_iterator(right));
    const std::vector<int> removed(left, leftEnd.base());
    const std::vector<int> added(right, rightEnd.base());

    std::vector<Step> steps(static_cast<size_t>(left - before.begin()), Step::Same);
    const bool isOnlyOne = removed.empty() || added.empty();
    if (isOnlyOne ||
        static_cast<qint64>(removed.size()) > kMostPairs / static_cast<qint64>(added.size())) {
        steps.insert(steps.end(), removed.size(), Step::Removed);
        steps.insert(steps.end(), added.size(), Step::Added);
    } else {
        dtl::Diff<int> diff(removed, added);
        diff.compose();
        for (const auto& [element, info] : diff.getSes().getSequence()) {
            steps.push_back(stepOf(info.type));
        }
    }
    steps.insert(steps.end(), static_cast<size_t>(leftEnd - before.rbegin()), Step::Same);
    return steps;
}

} // namespace vestitel::html
