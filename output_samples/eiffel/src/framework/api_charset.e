note
	description: "[
		Between texts and octets: UTF-8, or Latin-1 where a media type says so. Half of a surrogate pair, which no octets
		can say, is sent as U+FFFD.
	]"

class
	API_CHARSET

feature -- Status report

	is_latin_1 (a_content_type: READABLE_STRING_8): BOOLEAN
			-- Does `a_content_type', such as `text/plain; charset=latin1', name Latin-1 or a part of it?
		local
			l_name: STRING_8
		do
			l_name := charset (a_content_type)
			Result := l_name ~ "iso-8859-1" or l_name ~ "latin1" or l_name ~ "iso8859-1" or l_name ~ "latin-1"
				or l_name ~ "iso_8859-1" or l_name ~ "l1"
		end

	fits_latin_1 (a_text: READABLE_STRING_GENERAL): BOOLEAN
			-- Has Latin-1 all characters of `a_text'?
		do
			Result := a_text.is_valid_as_string_8
		end

feature -- Conversion

	charset (a_content_type: READABLE_STRING_8): STRING_8
			-- What `a_content_type' says of it (RFC 9110, 8.3.2), in lower case; empty if it says nothing.
		local
			l_begin, l_end: INTEGER
		do
			Result := a_content_type.as_lower.to_string_8
			l_begin := Result.substring_index ("charset=", 1)
			if l_begin = 0 then
				Result.wipe_out
			else
				Result.remove_head (l_begin + 7)
				l_end := Result.index_of (';', 1)
				if l_end > 0 then
					Result.keep_head (l_end - 1)
				end
				Result.adjust
				Result.prune_all_leading ('"')
				Result.prune_all_trailing ('"')
			end
		end

	text (a_octets, a_content_type: READABLE_STRING_8): STRING_32
			-- What `a_octets' say: in UTF-8 (RFC 8259, 8.1), without a byte order mark; in Latin-1 where
			-- `a_content_type' says so, or where they cannot be UTF-8.
		do
			if is_utf_8 (a_octets, a_content_type) then
				Result := {UTF_CONVERTER}.utf_8_string_8_to_string_32 (a_octets)
				if not Result.is_empty and then Result.item (1).natural_32_code = 0xFEFF then
					Result.remove_head (1)
				end
			else
				Result := a_octets.to_string_32
			end
		end

	is_utf_8 (a_octets, a_content_type: READABLE_STRING_8): BOOLEAN
			-- Are `a_octets' UTF-8, as far as `a_content_type' and they themselves tell?
		do
			Result := not is_latin_1 (a_content_type) and then {UTF_CONVERTER}.is_valid_utf_8_string_8 (a_octets)
		end

	octets (a_text: READABLE_STRING_GENERAL; a_content_type: READABLE_STRING_8): STRING_8
			-- `a_text' as `a_content_type' has it: in Latin-1 where it says so and can have it, else in UTF-8.
		do
			if is_latin_1 (a_content_type) and then fits_latin_1 (a_text) then
				Result := a_text.to_string_8
			else
				Result := utf_8 (a_text)
			end
		end

	utf_8 (a_text: READABLE_STRING_GENERAL): STRING_8
			-- `a_text' in UTF-8.
		local
			i: INTEGER
			l_text: STRING_32
		do
			if has_surrogate (a_text) then
				from
					create l_text.make_from_string_general (a_text)
					i := 1
				until
					i > l_text.count
				loop
					if is_surrogate (l_text.code (i)) then
						l_text.put_code (0xFFFD, i)
					end
					i := i + 1
				end
				Result := {UTF_CONVERTER}.utf_32_string_to_utf_8_string_8 (l_text)
			else
				Result := {UTF_CONVERTER}.utf_32_string_to_utf_8_string_8 (a_text)
			end
		end

feature {NONE} -- Implementation

	has_surrogate (a_text: READABLE_STRING_GENERAL): BOOLEAN
			-- Is there half of a surrogate pair in `a_text'?
		local
			i: INTEGER
		do
			from
				i := 1
			until
				i > a_text.count or Result
			loop
				Result := is_surrogate (a_text.code (i))
				i := i + 1
			end
		end

	is_surrogate (a_code: NATURAL_32): BOOLEAN
			-- Is it half of a surrogate pair?
		do
			Result := a_code >= 0xD800 and a_code <= 0xDFFF
		end

end
