#include "base/digest.h"

#include <xxhash.h>

#include <new>

namespace vestitel {

void Digest::Free::operator()(XXH3_state_s* state) const {
    XXH3_freeState(state);
}

Digest::Digest() : m_state(XXH3_createState()) {
    if (!m_state) {
        throw std::bad_alloc();
    }
    XXH3_128bits_reset(m_state.get());
}

Digest::~Digest() = default;

Digest& Digest::add(QByteArrayView bytes) {
    add(qint64{bytes.size()});
    XXH3_128bits_update(m_state.get(), bytes.data(), static_cast<size_t>(bytes.size()));
    return *this;
}

Digest& Digest::add(QStringView text) {
    return add(QByteArrayView(reinterpret_cast<const char*>(text.utf16()),
                              text.size() * qsizetype{sizeof(char16_t)}));
}

Digest& Digest::add(qint64 number) {
    XXH3_128bits_update(m_state.get(), &number, sizeof number);
    return *this;
}

QByteArray Digest::result() const {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(m_state.get()));
    return QByteArray(reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest)
        .toHex();
}

} // namespace vestitel
