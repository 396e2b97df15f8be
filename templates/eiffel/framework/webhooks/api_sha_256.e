note
	description: "SHA-256 (FIPS 180-4, 6.2), and the authentication code that is made with it (RFC 2104)."

class
	API_SHA_256

feature -- Access

	digest (a_octets: READABLE_STRING_8): STRING_8
			-- The hash of `a_octets'.
		local
			l_hash: ARRAY [NATURAL_32]
			l_padded: STRING_8
			i: INTEGER
		do
			l_hash := Initial.twin
			l_padded := padded (a_octets)
			from
				i := 1
			until
				i > l_padded.count
			loop
				compress (l_hash, schedule (l_padded, i))
				i := i + Block
			end
			create Result.make (32)
			from
				i := 1
			until
				i > 8
			loop
				append_word (Result, l_hash.item (i))
				i := i + 1
			end
		ensure
			whole: Result.count = 32
		end

	authentication (a_key, a_octets: READABLE_STRING_8): STRING_8
			-- The code of `a_octets' that only who has `a_key' can make (HMAC).
		local
			l_key: STRING_8
		do
			l_key := a_key.to_string_8
			if l_key.count > Block then
				l_key := digest (l_key)
			end
			Result := digest (masked (l_key, 0x5C) + digest (masked (l_key, 0x36) + a_octets))
		ensure
			whole: Result.count = 32
		end

feature -- Comparison

	is_same (a_octets, a_others: READABLE_STRING_8): BOOLEAN
			-- Are both the same? All are compared: how long it takes tells nothing but how many there are.
		local
			i: INTEGER
			l_difference: NATURAL_32
		do
			if a_octets.count = a_others.count then
				from
					i := 1
				until
					i > a_octets.count
				loop
					l_difference := l_difference | a_octets.code (i).bit_xor (a_others.code (i))
					i := i + 1
				end
				Result := l_difference = 0
			end
		ensure
			definition: Result = a_octets.same_string (a_others)
		end

feature {NONE} -- Implementation

	Block: INTEGER = 64
			-- So many octets are hashed at once.

	padded (a_octets: READABLE_STRING_8): STRING_8
			-- `a_octets', and what makes whole blocks of them: a bit, zeros, and how many bits there were.
		local
			l_bits: NATURAL_64
		do
			create Result.make (a_octets.count + 2 * Block)
			Result.append (a_octets)
			Result.append_code (0x80)
			from
			until
				Result.count \\ Block = Block - 8
			loop
				Result.append_code (0)
			end
			l_bits := a_octets.count.to_natural_64 * 8
			append_word (Result, (l_bits |>> 32).to_natural_32)
			append_word (Result, (l_bits & 0xFFFFFFFF).to_natural_32)
		ensure
			whole: Result.count \\ Block = 0
		end

	schedule (a_octets: STRING_8; a_start: INTEGER): ARRAY [NATURAL_32]
			-- What is mixed in for the block that begins at `a_start'.
		local
			i: INTEGER
		do
			create Result.make_filled (0, 1, 64)
			from
				i := 1
			until
				i > 16
			loop
				Result.put (word (a_octets, a_start + 4 * (i - 1)), i)
				i := i + 1
			end
			from
			until
				i > 64
			loop
				Result.put (Result.item (i - 16) + small (Result.item (i - 15), 7, 18, 3)
					+ Result.item (i - 7) + small (Result.item (i - 2), 17, 19, 10), i)
				i := i + 1
			end
		end

	compress (a_hash, a_schedule: ARRAY [NATURAL_32])
			-- Mix a block into `a_hash'.
		local
			l_a, l_b, l_c, l_d, l_e, l_f, l_g, l_h, l_first, l_second: NATURAL_32
			i: INTEGER
		do
			l_a := a_hash.item (1)
			l_b := a_hash.item (2)
			l_c := a_hash.item (3)
			l_d := a_hash.item (4)
			l_e := a_hash.item (5)
			l_f := a_hash.item (6)
			l_g := a_hash.item (7)
			l_h := a_hash.item (8)
			from
				i := 1
			until
				i > 64
			loop
				l_first := l_h + large (l_e, 6, 11, 25) + (l_e & l_f).bit_xor (l_e.bit_not & l_g)
					+ Constants.item (i) + a_schedule.item (i)
				l_second := large (l_a, 2, 13, 22) + (l_a & l_b).bit_xor (l_a & l_c).bit_xor (l_b & l_c)
				l_h := l_g
				l_g := l_f
				l_f := l_e
				l_e := l_d + l_first
				l_d := l_c
				l_c := l_b
				l_b := l_a
				l_a := l_first + l_second
				i := i + 1
			end
			add (a_hash, <<l_a, l_b, l_c, l_d, l_e, l_f, l_g, l_h>>)
		end

	add (a_hash, a_words: ARRAY [NATURAL_32])
			-- Add each of `a_words' to the same one of `a_hash'.
		local
			i: INTEGER
		do
			from
				i := 1
			until
				i > 8
			loop
				a_hash.put (a_hash.item (i) + a_words.item (i), i)
				i := i + 1
			end
		end

	large (a_word: NATURAL_32; a_first, a_second, a_third: INTEGER): NATURAL_32
			-- `a_word' rotated by each number of bits, mixed.
		do
			Result := rotated (a_word, a_first).bit_xor (rotated (a_word, a_second)).bit_xor (rotated (a_word, a_third))
		end

	small (a_word: NATURAL_32; a_first, a_second, a_third: INTEGER): NATURAL_32
			-- The same, where the third time bits fall off.
		do
			Result := rotated (a_word, a_first).bit_xor (rotated (a_word, a_second)).bit_xor (a_word |>> a_third)
		end

	rotated (a_word: NATURAL_32; a_count: INTEGER): NATURAL_32
			-- `a_word' with its last `a_count' bits in front.
		do
			Result := (a_word |>> a_count) | (a_word |<< (32 - a_count))
		end

	word (a_octets: STRING_8; i: INTEGER): NATURAL_32
			-- The four octets from the `i'-th on.
		do
			Result := (a_octets.code (i) |<< 24) | (a_octets.code (i + 1) |<< 16) | (a_octets.code (i + 2) |<< 8) | a_octets.code (i + 3)
		end

	append_word (a_octets: STRING_8; a_word: NATURAL_32)
			-- Append four octets.
		do
			a_octets.append_code (a_word |>> 24)
			a_octets.append_code ((a_word |>> 16) & 0xFF)
			a_octets.append_code ((a_word |>> 8) & 0xFF)
			a_octets.append_code (a_word & 0xFF)
		end

	masked (a_key: READABLE_STRING_8; a_mask: NATURAL_32): STRING_8
			-- `a_key' as a whole block, each octet changed by `a_mask'.
		local
			i: INTEGER
		do
			create Result.make (Block)
			from
				i := 1
			until
				i > Block
			loop
				if i <= a_key.count then
					Result.append_code (a_key.code (i).bit_xor (a_mask))
				else
					Result.append_code (a_mask)
				end
				i := i + 1
			end
		end

	Initial: ARRAY [NATURAL_32]
			-- What a hash begins with (5.3.3).
		once
			Result := <<
				{NATURAL_32} 0x6A09E667, {NATURAL_32} 0xBB67AE85, {NATURAL_32} 0x3C6EF372, {NATURAL_32} 0xA54FF53A,
				{NATURAL_32} 0x510E527F, {NATURAL_32} 0x9B05688C, {NATURAL_32} 0x1F83D9AB, {NATURAL_32} 0x5BE0CD19
			>>
		end

	Constants: ARRAY [NATURAL_32]
			-- What is mixed in besides (4.2.2).
		once
			Result := <<
				{NATURAL_32} 0x428A2F98, {NATURAL_32} 0x71374491, {NATURAL_32} 0xB5C0FBCF, {NATURAL_32} 0xE9B5DBA5,
				{NATURAL_32} 0x3956C25B, {NATURAL_32} 0x59F111F1, {NATURAL_32} 0x923F82A4, {NATURAL_32} 0xAB1C5ED5,
				{NATURAL_32} 0xD807AA98, {NATURAL_32} 0x12835B01, {NATURAL_32} 0x243185BE, {NATURAL_32} 0x550C7DC3,
				{NATURAL_32} 0x72BE5D74, {NATURAL_32} 0x80DEB1FE, {NATURAL_32} 0x9BDC06A7, {NATURAL_32} 0xC19BF174,
				{NATURAL_32} 0xE49B69C1, {NATURAL_32} 0xEFBE4786, {NATURAL_32} 0x0FC19DC6, {NATURAL_32} 0x240CA1CC,
				{NATURAL_32} 0x2DE92C6F, {NATURAL_32} 0x4A7484AA, {NATURAL_32} 0x5CB0A9DC, {NATURAL_32} 0x76F988DA,
				{NATURAL_32} 0x983E5152, {NATURAL_32} 0xA831C66D, {NATURAL_32} 0xB00327C8, {NATURAL_32} 0xBF597FC7,
				{NATURAL_32} 0xC6E00BF3, {NATURAL_32} 0xD5A79147, {NATURAL_32} 0x06CA6351, {NATURAL_32} 0x14292967,
				{NATURAL_32} 0x27B70A85, {NATURAL_32} 0x2E1B2138, {NATURAL_32} 0x4D2C6DFC, {NATURAL_32} 0x53380D13,
				{NATURAL_32} 0x650A7354, {NATURAL_32} 0x766A0ABB, {NATURAL_32} 0x81C2C92E, {NATURAL_32} 0x92722C85,
				{NATURAL_32} 0xA2BFE8A1, {NATURAL_32} 0xA81A664B, {NATURAL_32} 0xC24B8B70, {NATURAL_32} 0xC76C51A3,
				{NATURAL_32} 0xD192E819, {NATURAL_32} 0xD6990624, {NATURAL_32} 0xF40E3585, {NATURAL_32} 0x106AA070,
				{NATURAL_32} 0x19A4C116, {NATURAL_32} 0x1E376C08, {NATURAL_32} 0x2748774C, {NATURAL_32} 0x34B0BCB5,
				{NATURAL_32} 0x391C0CB3, {NATURAL_32} 0x4ED8AA4A, {NATURAL_32} 0x5B9CCA4F, {NATURAL_32} 0x682E6FF3,
				{NATURAL_32} 0x748F82EE, {NATURAL_32} 0x78A5636F, {NATURAL_32} 0x84C87814, {NATURAL_32} 0x8CC70208,
				{NATURAL_32} 0x90BEFFFA, {NATURAL_32} 0xA4506CEB, {NATURAL_32} 0xBEF9A3F7, {NATURAL_32} 0xC67178F2
			>>
		end

end
