note
	description: "Base64 (RFC 4648, 4)."

class
	API_BASE_64

feature -- Conversion

	encoded (a_octets: READABLE_STRING_8): STRING_8
			-- `a_octets' as text.
		local
			i, l_left: INTEGER
			l_bits: NATURAL_32
		do
			create Result.make ((a_octets.count + 2) // 3 * 4)
			from
				i := 1
			until
				i > a_octets.count
			loop
				l_left := a_octets.count - i
				l_bits := (octet (a_octets, i) |<< 16) | (octet (a_octets, i + 1) |<< 8) | octet (a_octets, i + 2)
				Result.append_character (digit (l_bits |>> 18))
				Result.append_character (digit (l_bits |>> 12))
				if l_left >= 1 then
					Result.append_character (digit (l_bits |>> 6))
				else
					Result.append_character ('=')
				end
				if l_left >= 2 then
					Result.append_character (digit (l_bits))
				else
					Result.append_character ('=')
				end
				i := i + 3
			end
		end

	decoded (a_text: READABLE_STRING_8): STRING_8
			-- The octets that `a_text' says; whatever is no digit is passed over.
		local
			i, l_count: INTEGER
			l_bits: NATURAL_32
			l_index: INTEGER
		do
			create Result.make (a_text.count // 4 * 3)
			from
				i := 1
			until
				i > a_text.count
			loop
				l_index := Digits.index_of (a_text.item (i), 1)
				if l_index > 0 then
					l_bits := (l_bits |<< 6) | (l_index - 1).to_natural_32
					l_count := l_count + 6
					if l_count >= 8 then
						l_count := l_count - 8
						Result.append_code ((l_bits |>> l_count) & 0xFF)
						l_bits := l_bits & (({NATURAL_32} 1 |<< l_count) - 1)
					end
				end
				i := i + 1
			end
		end

feature {NONE} -- Implementation

	Digits: STRING_8 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
			-- The digits of Base64.

	octet (a_octets: READABLE_STRING_8; i: INTEGER): NATURAL_32
			-- The `i'-th octet; 0 beyond the last one.
		do
			if i <= a_octets.count then
				Result := a_octets.code (i)
			end
		end

	digit (a_bits: NATURAL_32): CHARACTER_8
			-- The digit of the lowest six bits.
		do
			Result := Digits.item ((a_bits & 0x3F).to_integer_32 + 1)
		end

end
