note
	description: "[
		JSON texts and values (RFC 8259), beyond what the classes of the JSON library do:
		characters outside of the basic plane, control characters, and reading that never fails with an exception.
	]"

class
	API_JSON

feature -- Reading

	value (a_text: READABLE_STRING_8): detachable JSON_VALUE
			-- The value that `a_text' in UTF-8 says, behind a byte order mark if there is one; Void if it is no JSON.
		local
			l_text: READABLE_STRING_8
		do
			l_text := a_text
			if l_text.starts_with ({UTF_CONVERTER}.utf_8_bom_to_string_8) then
				l_text := l_text.substring (4, l_text.count)
			end
			Result := (create {API_JSON_PARSER}.make (l_text)).value
		end

	object (a_text: READABLE_STRING_8): JSON_OBJECT
			-- The object that `a_text' in UTF-8 says; an empty one if it says none.
		do
			if attached {JSON_OBJECT} value (a_text) as l_object then
				Result := l_object
			else
				create Result.make_empty
			end
		end

	members (a_text: READABLE_STRING_8): STRING_TABLE [JSON_VALUE]
			-- The members of the object that `a_text' in UTF-8 says, by name; none if it says none.
		local
			l_cursor: TABLE_ITERATION_CURSOR [JSON_VALUE, JSON_STRING]
		do
			create {API_TABLE [JSON_VALUE]} Result.make (0)
			from
				l_cursor := object (a_text).new_cursor
			until
				l_cursor.after
			loop
				Result.force (l_cursor.item, to_text (l_cursor.key))
				l_cursor.forth
			end
		end

	to_text (a_json: JSON_STRING): STRING_32
			-- The characters of `a_json'; surrogate pairs are one character.
		do
			if is_plain (a_json.item) then
				Result := a_json.item.to_string_32
			else
				Result := joined_halves (a_json.unescaped_string_32)
			end
		end

	is_integer (a_json: JSON_VALUE): BOOLEAN
			-- Is `a_json' a number that INTEGER_64 holds?
		do
			if attached {JSON_NUMBER} a_json as l_number then
				Result := is_short_integer (l_number.item) or else l_number.item.is_integer_64 or else is_whole (to_real (l_number))
			end
		end

	to_integer (a_json: JSON_VALUE): INTEGER_64
			-- The value of `a_json'.
		require
			is_integer: is_integer (a_json)
		do
			if attached {JSON_NUMBER} a_json as l_number then
				if is_short_integer (l_number.item) then
					Result := short_integer (l_number.item)
				elseif l_number.item.is_integer_64 then
					Result := l_number.item.to_integer_64
				else
					Result := to_real (l_number).truncated_to_integer_64
				end
			end
		end

	is_natural (a_json: JSON_VALUE): BOOLEAN
			-- Is `a_json' a number that NATURAL_64 holds?
		do
			if attached {JSON_NUMBER} a_json as l_number then
				Result := l_number.item.is_natural_64 or else (is_whole (to_real (l_number)) and then to_real (l_number) >= 0.0)
			end
		end

	to_natural (a_json: JSON_VALUE): NATURAL_64
			-- The value of `a_json'.
		require
			is_natural: is_natural (a_json)
		do
			if attached {JSON_NUMBER} a_json as l_number then
				if l_number.item.is_natural_64 then
					Result := l_number.item.to_natural_64
				else
					Result := to_real (l_number).truncated_to_integer_64.to_natural_64
				end
			end
		end

	is_real (a_json: JSON_VALUE): BOOLEAN
			-- Is `a_json' a number that REAL_64 holds: not too large, and no integer with more digits than it has?
		local
			l_value: REAL_64
		do
			if attached {JSON_NUMBER} a_json as l_number then
				l_value := to_real (l_number)
				if l_number.item.has ('.') or l_number.item.has ('e') or l_number.item.has ('E') then
					Result := is_finite (l_value)
				else
					Result := is_finite (l_value) and then (create {API_DECIMAL}).whole_text (l_value).same_string (l_number.item)
				end
			end
		end

	to_real (a_json: JSON_NUMBER): REAL_64
			-- The value of `a_json'.
		do
			Result := (create {API_DECIMAL}).value (a_json.item)
		end

feature -- Status report

	is_short_integer (a_number: READABLE_STRING_8): BOOLEAN
			-- Is `a_number', which JSON can have, an integer with so few digits that it needs no further look?
		local
			i: INTEGER
		do
			from
				Result := a_number.count <= Most_digits
				i := 2
			until
				i > a_number.count or not Result
			loop
				Result := a_number.item (i).is_digit
				i := i + 1
			end
		end

	is_finite (a_value: REAL_64): BOOLEAN
			-- Can JSON say `a_value' (RFC 8259, 6)?
		do
			Result := not (a_value.is_nan or a_value.is_negative_infinity or a_value.is_positive_infinity)
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

	from_natural (a_value: NATURAL_64): JSON_NUMBER
			-- `a_value' as JSON.
		do
			create Result.make_natural (a_value)
		end

	from_real (a_value: REAL_64): JSON_NUMBER
			-- `a_value' as JSON.
		require
			finite: is_finite (a_value)
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

	with_joined_items (a_json: JSON_VALUE; a_delimiters: READABLE_STRING_8): JSON_VALUE
			-- `a_json', where it is an array whose items are arrays, with texts for these: their items stand between
			-- `a_delimiters', of which each level has one.
		local
			i: INTEGER
			l_result: JSON_ARRAY
		do
			Result := a_json
			if attached {JSON_ARRAY} a_json as l_array then
				create l_result.make (l_array.count)
				from
					i := 1
				until
					i > l_array.count
				loop
					l_result.extend (joined (l_array.i_th (i), a_delimiters))
					i := i + 1
				end
				Result := l_result
			end
		end

feature {NONE} -- Implementation

	joined (a_json: JSON_VALUE; a_delimiters: READABLE_STRING_8): JSON_VALUE
			-- The text of `a_json' if it is an array, else `a_json'.
		local
			i: INTEGER
			l_text: STRING_32
		do
			Result := a_json
			if attached {JSON_ARRAY} a_json as l_array and then not a_delimiters.is_empty then
				create l_text.make_empty
				from
					i := 1
				until
					i > l_array.count
				loop
					if i > 1 then
						l_text.append_character (a_delimiters.item (1).to_character_32)
					end
					l_text.append (text_of (joined (l_array.i_th (i), a_delimiters.substring (2, a_delimiters.count))))
					i := i + 1
				end
				Result := from_text (l_text)
			end
		end

	escaped (a_text: READABLE_STRING_GENERAL): STRING_8
			-- `a_text' in UTF-8, with escapes where JSON needs them (RFC 8259, 7).
			-- Half of a surrogate pair, which UTF-8 has not, is sent as it came.
		local
			i: INTEGER
			l_code: NATURAL_32
		do
			create Result.make (a_text.count)
			from
				i := 1
			until
				i > a_text.count
			loop
				l_code := a_text.code (i)
				if l_code = Quote or l_code = Backslash then
					Result.append_character ('\')
					Result.append_code (l_code)
				elseif l_code < 32 or is_high (l_code) or is_low (l_code) then
					Result.append ("\u")
					Result.append (l_code.to_natural_16.to_hex_string)
				else
					{UTF_CONVERTER}.utf_32_code_into_utf_8_string_8 (l_code, Result)
				end
				i := i + 1
			end
		end

	joined_halves (a_text: STRING_32): STRING_32
			-- `a_text' with one character for each surrogate pair.
		local
			i: INTEGER
			l_high, l_low: NATURAL_32
		do
			create Result.make (a_text.count)
			from
				i := 1
			until
				i > a_text.count
			loop
				l_high := a_text.code (i)
				l_low := 0
				if is_high (l_high) and then i < a_text.count then
					l_low := a_text.code (i + 1)
				end
				if is_low (l_low) then
					Result.append_code ({NATURAL_32} 0x10000 + ((l_high - 0xD800) |<< 10) + (l_low - 0xDC00))
					i := i + 2
				else
					Result.append_code (l_high)
					i := i + 1
				end
			end
		end

	Most_digits: INTEGER = 18
			-- INTEGER_64 holds every integer of so many characters.

	short_integer (a_number: READABLE_STRING_8): INTEGER_64
			-- The value of `a_number'.
		require
			short: is_short_integer (a_number)
		local
			i: INTEGER
		do
			from
				i := 1
				if a_number.item (1) = '-' then
					i := 2
				end
			until
				i > a_number.count
			loop
				Result := Result * 10 + (a_number.item (i).code - Zero)
				i := i + 1
			end
			if a_number.item (1) = '-' then
				Result := -Result
			end
		end

	Zero: INTEGER = 48
			-- The code of `0'.

	is_plain (a_escaped: STRING_8): BOOLEAN
			-- Are these characters what they stand for: ASCII without an escape?
		local
			i, n: INTEGER
			l_character: CHARACTER_8
		do
			from
				Result := True
				i := 1
				n := a_escaped.count
			until
				i > n or not Result
			loop
				l_character := a_escaped.item (i)
				Result := l_character /= '\' and l_character < '%/128/'
				i := i + 1
			end
		end

	Quote: NATURAL_32 = 34
			-- What ends a string.

	Backslash: NATURAL_32 = 92
			-- What begins an escape.

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

	is_whole (a_value: REAL_64): BOOLEAN
			-- Is it an integer, and small enough for a REAL_64 to hold each integer around it?
		do
			Result := a_value.abs < 9007199254740992.0 and then a_value.floor_real_64 = a_value
		end

end
