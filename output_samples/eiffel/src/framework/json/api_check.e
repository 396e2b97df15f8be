note
	description: "What preconditions ask of values that are sent."

class
	API_CHECK

feature -- Status report

	is_finite (a_value: REAL_64): BOOLEAN
			-- Can JSON say `a_value' (RFC 8259, 6)?
		do
			Result := (create {API_JSON}).is_finite (a_value)
		end

	are_finite (a_values: READABLE_INDEXABLE [REAL_64]): BOOLEAN
			-- Can JSON say all of `a_values'?
		local
			i: INTEGER
		do
			from
				Result := True
				i := a_values.lower
			until
				i > a_values.upper or not Result
			loop
				Result := is_finite (a_values [i])
				i := i + 1
			end
		end

	is_something (a_value: JSON_VALUE): BOOLEAN
			-- Is `a_value' written as something: is it neither null nor an empty text, array or object?
		do
			if attached {JSON_ARRAY} a_value as l_array then
				Result := not l_array.is_empty
			elseif attached {JSON_OBJECT} a_value as l_object then
				Result := not l_object.is_empty
			elseif attached {JSON_STRING} a_value as l_string then
				Result := not l_string.item.is_empty
			else
				Result := not attached {JSON_NULL} a_value
			end
		end

	are_readable (a_files: READABLE_INDEXABLE [API_FILE]): BOOLEAN
			-- Can the content of all of `a_files' be had now?
		local
			i: INTEGER
		do
			from
				Result := True
				i := a_files.lower
			until
				i > a_files.upper or not Result
			loop
				Result := a_files [i].is_readable
				i := i + 1
			end
		end

	have_offsets (a_texts: READABLE_INDEXABLE [READABLE_STRING_GENERAL]): BOOLEAN
			-- Has each date and time in `a_texts' an offset?
		local
			i: INTEGER
		do
			from
				Result := True
				i := a_texts.lower
			until
				i > a_texts.upper or not Result
			loop
				Result := has_offset (a_texts [i])
				i := i + 1
			end
		end

	are_different (a_texts: READABLE_INDEXABLE [READABLE_STRING_GENERAL]): BOOLEAN
			-- Is no text in `a_texts' twice?
		local
			i: INTEGER
			l_seen: API_TABLE [BOOLEAN]
		do
			create l_seen.make (a_texts.upper - a_texts.lower + 1)
			from
				Result := True
				i := a_texts.lower
			until
				i > a_texts.upper or not Result
			loop
				Result := not l_seen.has (a_texts [i])
				l_seen.force (True, a_texts [i])
				i := i + 1
			end
		end

	has_offset (a_text: READABLE_STRING_GENERAL): BOOLEAN
			-- Does a date and time end with `Z' or an offset such as `+02:00' (RFC 3339, 5.6)? Without one, nobody
			-- knows which moment it is.
		local
			l_text: STRING_32
		do
			l_text := a_text.as_upper.to_string_32
			if l_text.ends_with ({STRING_32} "Z") then
				Result := True
			elseif l_text.count > 6 and then l_text.item (l_text.count - 2) = ':' then
				Result := l_text.item (l_text.count - 5) = '+' or l_text.item (l_text.count - 5) = '-'
			end
		end

end
