note
	description: "[
		JSON texts and values (RFC 8259), beyond what the classes of the JSON library do:
		characters outside of the basic plane, control characters, and reading that never fails with an exception.
	]"

class
	API_JSON

feature -- Reading

	value (a_text: READABLE_STRING_8): detachable JSON_VALUE
			-- The value that `a_text' in UTF-8 says; Void if it is no JSON.
		do
			if is_structured (a_text) then
				Result := parsed (a_text)
			elseif attached {JSON_ARRAY} parsed ("[" + a_text.to_string_8 + "]") as l_array and then l_array.count = 1 then
					-- The parser takes arrays and objects only.
				Result := l_array.i_th (1)
			end
		end

	to_text (a_json: JSON_STRING): STRING_32
			-- The characters of `a_json'; surrogate pairs are one character.
		local
			l_raw: STRING_32
			i: INTEGER
			l_high, l_low: NATURAL_32
		do
			l_raw := a_json.unescaped_string_32
			if a_json.item.has_substring ("\ud") or else a_json.item.has_substring ("\uD") then
				create Result.make (l_raw.count)
				from
					i := 1
				until
					i > l_raw.count
				loop
					l_high := l_raw.code (i)
					l_low := 0
					if is_high (l_high) and then i < l_raw.count then
						l_low := l_raw.code (i + 1)
					end
					if is_low (l_low) then
						Result.append_code ({NATURAL_32} 0x10000 + ((l_high - 0xD800) |<< 10) + (l_low - 0xDC00))
						i := i + 2
					else
						Result.append_code (l_high)
						i := i + 1
					end
				end
			else
				Result := l_raw
			end
		end

	is_integer (a_json: JSON_VALUE): BOOLEAN
			-- Is `a_json' a number that INTEGER_64 holds?
		do
			if attached {JSON_NUMBER} a_json as l_number then
				Result := l_number.item.is_integer_64 or else (is_whole (l_number.item) and then fits (l_number.item))
			end
		end

	to_integer (a_json: JSON_VALUE): INTEGER_64
			-- The value of `a_json'.
		require
			is_integer: is_integer (a_json)
		do
			if attached {JSON_NUMBER} a_json as l_number then
				if l_number.item.is_integer_64 then
					Result := l_number.item.to_integer_64
				else
					Result := l_number.item.to_real_64.truncated_to_integer_64
				end
			end
		end

	to_real (a_json: JSON_NUMBER): REAL_64
			-- The value of `a_json'.
		do
			Result := a_json.item.to_real_64
		end

feature -- Writing

	from_text (a_text: READABLE_STRING_GENERAL): JSON_STRING
			-- `a_text' as JSON.
		do
			create Result.make_from_escaped_json_string (escaped (a_text))
		end

	from_integer (a_value: INTEGER_64): JSON_NUMBER
			-- `a_value' as JSON.
		do
			create Result.make_integer (a_value)
		end

	from_real (a_value: REAL_64): JSON_NUMBER
			-- `a_value' as JSON; it is written as null if it is no number.
		do
			create {API_JSON_NUMBER} Result.make_shortest (a_value)
		end

	from_boolean (a_value: BOOLEAN): JSON_BOOLEAN
			-- `a_value' as JSON.
		do
			create Result.make (a_value)
		end

	text_of (a_json: JSON_VALUE): STRING_32
			-- How `a_json' is written outside of JSON, such as in a query: a string without its quotes.
		do
			if attached {JSON_STRING} a_json as l_string then
				Result := to_text (l_string)
			else
				Result := {UTF_CONVERTER}.utf_8_string_8_to_string_32 (a_json.representation)
			end
		end

feature {NONE} -- Implementation

	is_structured (a_text: READABLE_STRING_8): BOOLEAN
			-- Is the first character behind white space that of an array or object?
		local
			i: INTEGER
		do
			from
				i := 1
			until
				i > a_text.count or else not a_text.item (i).is_space
			loop
				i := i + 1
			end
			Result := i <= a_text.count and then (a_text.item (i) = '{' or a_text.item (i) = '[')
		end

	parsed (a_text: READABLE_STRING_8): detachable JSON_VALUE
			-- The array or object that `a_text' says; Void if it says none.
		local
			l_parser: JSON_PARSER
			l_has_failed: BOOLEAN
		do
			if not l_has_failed then
				create l_parser.make_with_string (a_text)
				l_parser.parse_content
				if l_parser.is_parsed and then l_parser.is_valid then
					Result := l_parser.parsed_json_value
				end
			end
		rescue
			l_has_failed := True
			retry
		end

	escaped (a_text: READABLE_STRING_GENERAL): STRING_8
			-- `a_text' in UTF-8, with escapes where JSON needs them (RFC 8259, 7).
		local
			i: INTEGER
			l_code: NATURAL_32
			l_utf_8: STRING_8
			l_character: CHARACTER_8
		do
			l_utf_8 := {UTF_CONVERTER}.utf_32_string_to_utf_8_string_8 (a_text)
			create Result.make (l_utf_8.count)
			from
				i := 1
			until
				i > l_utf_8.count
			loop
				l_character := l_utf_8.item (i)
				l_code := l_character.natural_32_code
				if l_character = '"' or l_character = '\' then
					Result.append_character ('\')
					Result.append_character (l_character)
				elseif l_code < 32 then
					Result.append ("\u00")
					Result.append (l_code.to_natural_8.to_hex_string)
				else
					Result.append_character (l_character)
				end
				i := i + 1
			end
		end

	is_high (a_code: NATURAL_32): BOOLEAN
			-- Is it the first half of a surrogate pair?
		do
			Result := a_code >= 0xD800 and a_code <= 0xDBFF
		end

	is_low (a_code: NATURAL_32): BOOLEAN
			-- Is it the second half of a surrogate pair?
		do
			Result := a_code >= 0xDC00 and a_code <= 0xDFFF
		end

	is_whole (a_number: READABLE_STRING_8): BOOLEAN
			-- Is it written with a fraction or an exponent, and an integer all the same?
		local
			l_value: REAL_64
		do
			if a_number.is_real_64 then
				l_value := a_number.to_real_64
				Result := l_value.floor_real_64 = l_value
			end
		end

	fits (a_number: READABLE_STRING_8): BOOLEAN
			-- Is it small enough for a REAL_64 to hold each integer around it?
		do
			Result := a_number.to_real_64.abs <= 9007199254740992.0
		end

end
