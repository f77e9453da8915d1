#pragma once

#include <list>
#include <unordered_map>
#include <utility>
#include <vector>

namespace vestitel::models {

/// The pages of a list that were used last; older ones go.
template <typename Page>
class PageCache final {
public:
    explicit PageCache(std::size_t capacity) : m_capacity(capacity) {}

    /// The page, which is the newest then; null when it is not here.
    [[nodiscard]] const Page* find(int number) {
        const auto found = m_places.find(number);
        if (found == m_places.end()) {
            return nullptr;
        }
        m_pages.splice(m_pages.begin(), m_pages, found->second);
        return &found->second->second;
    }

    /// The page, without making it the newest; null when it is not here.
    [[nodiscard]] const Page* peek(int number) const {
        const auto found = m_places.find(number);
        return found == m_places.end() ? nullptr : &found->second->second;
    }

    void insert(int number, Page page) {
        if (const auto found = m_places.find(number); found != m_places.end()) {
            m_pages.erase(found->second);
            m_places.erase(found);
        }
        m_pages.emplace_front(number, std::move(page));
        m_places[number] = m_pages.begin();
        while (m_pages.size() > m_capacity) {
            m_places.erase(m_pages.back().first);
            m_pages.pop_back();
        }
    }

    void clear() {
        m_pages.clear();
        m_places.clear();
    }

    /// The numbers of the pages that were used last, the newest first.
    [[nodiscard]] std::vector<int> newest(std::size_t count) const {
        std::vector<int> numbers;
        for (const auto& [number, page] : m_pages) {
            if (numbers.size() == count) {
                break;
            }
            numbers.push_back(number);
        }
        return numbers;
    }

    [[nodiscard]] std::size_t size() const { return m_pages.size(); }
    [[nodiscard]] auto begin() const { return m_pages.begin(); }
    [[nodiscard]] auto end() const { return m_pages.end(); }

private:
    using Pages = std::list<std::pair<int, Page>>;

    std::size_t m_capacity;
    Pages m_pages;
    std::unordered_map<int, typename Pages::iterator> m_places;
};

} // namespace vestitel::models
