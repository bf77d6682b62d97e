# A static program alone: no shell, no libraries, no user but one without rights.
#   docker build --tag palam . && docker run --rm -v "$PWD:/work:ro" palam check
FROM rust:1.88-alpine3.22 AS build
WORKDIR /build
COPY . .
RUN cargo build --release --locked --bin palam

FROM scratch
COPY --from=build /build/target/release/palam /palam
COPY --from=build /build/LICENSE /build/LICENSE-APACHE /build/LICENSE-MIT /
USER 65532:65532
WORKDIR /work
ENTRYPOINT ["/palam"]
