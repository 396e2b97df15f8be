note
	description: "What nobody can guess: of the system's source of randomness, and where it has none of clock and addresses."

class
	API_RANDOM

feature -- Access

	octets (a_count: INTEGER): STRING_8
			-- `a_count' octets.
		require
			not_negative: a_count >= 0
		local
			l_octets: C_STRING
		do
			create l_octets.make_empty (a_count)
			c_fill (l_octets.item, a_count)
			create Result.make (a_count)
			if a_count > 0 then
				Result.from_c_substring (l_octets.item, 1, a_count)
			end
		ensure
			counted: Result.count = a_count
		end

	hex (a_count: INTEGER): STRING_8
			-- `a_count' octets as twice as many hexadecimal digits.
		require
			not_negative: a_count >= 0
		local
			i: INTEGER
			l_octets: STRING_8
		do
			l_octets := octets (a_count)
			create Result.make (2 * a_count)
			from
				i := 1
			until
				i > a_count
			loop
				Result.append (l_octets.code (i).to_natural_8.to_hex_string.as_lower)
				i := i + 1
			end
		ensure
			counted: Result.count = 2 * a_count
		end

	uuid: STRING_8
			-- A UUID of version 4 (RFC 9562, 5.4).
		do
			Result := hex (16)
			Result.put ('4', 13)
			Result.put (("89ab").item (Result.item (17).code \\ 4 + 1), 17)
			Result.insert_character ('-', 21)
			Result.insert_character ('-', 17)
			Result.insert_character ('-', 13)
			Result.insert_character ('-', 9)
		ensure
			counted: Result.count = 36
		end

	between (a_low, a_high: INTEGER_64): INTEGER_64
			-- A number from `a_low' to `a_high'.
		require
			ordered: a_low <= a_high
		local
			l_octets: STRING_8
			i: INTEGER
			l_value: NATURAL_64
		do
			l_octets := octets (7)
			from
				i := 1
			until
				i > l_octets.count
			loop
				l_value := l_value * 256 + l_octets.code (i)
				i := i + 1
			end
			Result := a_low + (l_value \\ (a_high - a_low + 1).to_natural_64).to_integer_64
		ensure
			between: Result >= a_low and Result <= a_high
		end

feature {NONE} -- C

	c_fill (a_octets: POINTER; a_count: INTEGER)
			-- Fill `a_octets'.
		external
			"C inline use <stdio.h>, <time.h>"
		alias
			"[
				static unsigned long long l_state = 0;
				unsigned char *l_octets = (unsigned char *) $a_octets;
				int i, l_got = 0;
				FILE *l_source = fopen("/dev/urandom", "rb");
				if (l_source) {
					l_got = (int) fread(l_octets, 1, (size_t) $a_count, l_source);
					fclose(l_source);
				}
				if (l_got < $a_count) {
					l_state ^= (unsigned long long) time(NULL) * 0x9E3779B97F4A7C15ULL;
					l_state += (unsigned long long) clock() ^ (unsigned long long) (size_t) l_octets;
					for (i = l_got; i < $a_count; i++) {
						l_state = l_state * 6364136223846793005ULL + 1442695040888963407ULL;
						l_octets[i] = (unsigned char) (l_state >> 40);
					}
				}
			]"
		end

end
