note
	description: "Percent-encoding of what stands in a URL (RFC 3986, 2)."

class
	API_URL

feature -- Conversion

	encoded (a_text: READABLE_STRING_GENERAL; a_is_reserved: BOOLEAN): STRING_8
			-- `a_text' in UTF-8 with everything encoded but unreserved characters and, if `a_is_reserved',
			-- those reserved ones that do not end a part of a URL.
		do
			if a_is_reserved then
				Result := encoded_but (a_text, Reserved)
			else
				Result := encoded_but (a_text, "")
			end
		end

	encoded_but (a_text: READABLE_STRING_GENERAL; a_kept: STRING_8): STRING_8
			-- `a_text' in UTF-8 with everything encoded but unreserved characters and those of `a_kept'.
		local
			i: INTEGER
			l_utf_8: STRING_8
			l_character: CHARACTER_8
		do
			l_utf_8 := (create {API_CHARSET}).utf_8 (a_text)
			create Result.make (l_utf_8.count)
			from
				i := 1
			until
				i > l_utf_8.count
			loop
				l_character := l_utf_8.item (i)
				if is_unreserved (l_character) or else a_kept.has (l_character) then
					Result.append_character (l_character)
				else
					Result.append_character ('%%')
					Result.append (l_character.natural_32_code.to_natural_8.to_hex_string)
				end
				i := i + 1
			end
		end

	form_encoded (a_text: READABLE_STRING_GENERAL): STRING_8
			-- `a_text' as in application/x-www-form-urlencoded: a space is a plus sign.
		do
			Result := encoded (a_text, False)
			Result.replace_substring_all ("%%20", "+")
		end

feature {NONE} -- Implementation

	is_unreserved (a_character: CHARACTER_8): BOOLEAN
			-- Can `a_character' stand anywhere in a URL (RFC 3986, 2.3)?
		do
			Result := a_character.code < 128 and then
				(a_character.is_alpha_numeric or else Unreserved.has (a_character))
		end

	Unreserved: STRING_8 = "-._~"
			-- What is unreserved besides letters and digits.

	Reserved: STRING_8 = ":/@!$'()*,;="
			-- What `allowReserved' leaves as it is.

end
