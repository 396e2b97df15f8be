note
	description: "[
		Which variant of a union a JSON value is: by a tag, by the kind of the value, or by the fields that are there.
	]"

class
	API_CHOICE

create
	make

feature {NONE} -- Initialization

	make (a_json: JSON_VALUE)
			-- Choose for `a_json'.
		do
			json := a_json
			if attached {JSON_OBJECT} a_json as l_object then
				object := l_object
			else
				create object.make_empty
			end
			create reader.make (object)
			best_score := -1
		end

feature -- Access

	json: JSON_VALUE
			-- The value.

	object: JSON_OBJECT
			-- The value, if it is an object; else an empty object.

	best: INTEGER
			-- The number of the candidate that fits best; 0 if none does.

feature -- Status report

	is_object: BOOLEAN
			-- Is the value an object?
		do
			Result := attached {JSON_OBJECT} json
		end

	is_tagged (a_field, a_tag: READABLE_STRING_GENERAL): BOOLEAN
			-- Has the object the text `a_tag' in `a_field'?
		do
			Result := attached {JSON_STRING} member (a_field) as l_tag and then
				(create {API_JSON}).to_text (l_tag).same_string (a_tag)
		end

	is_numbered (a_field: READABLE_STRING_GENERAL; a_tag: INTEGER_64): BOOLEAN
			-- Has the object the integer `a_tag' in `a_field'?
		local
			l_json: API_JSON
		do
			create l_json
			Result := attached member (a_field) as l_tag and then l_json.is_integer (l_tag) and then
				l_json.to_integer (l_tag) = a_tag
		end

	is_marked (a_field: READABLE_STRING_GENERAL; a_tag: BOOLEAN): BOOLEAN
			-- Has the object the boolean `a_tag' in `a_field'?
		do
			Result := attached {JSON_BOOLEAN} member (a_field) as l_tag and then l_tag.item = a_tag
		end

	has (a_field: READABLE_STRING_GENERAL): BOOLEAN
			-- Has the object `a_field'?
		do
			Result := member (a_field) /= Void
		end

feature -- Element change

	consider (a_candidate: INTEGER; a_required, a_optional, a_constants: READABLE_STRING_GENERAL)
			-- Make `a_candidate' the best one if the object has its required fields and its constants (field and JSON
			-- in turn) and more of the fields that it knows than any candidate before. Each text is a name a line.
		require
			positive: a_candidate > 0
		local
			l_score: INTEGER
			l_required, l_constants: LIST [READABLE_STRING_GENERAL]
		do
			l_required := lines (a_required)
			l_constants := lines (a_constants)
			if is_object and then known (l_required) = l_required.count and then has_constants (l_constants) then
				l_score := known (l_required) + known (lines (a_optional)) + l_constants.count
				if l_score > best_score then
					best_score := l_score
					best := a_candidate
				end
			end
		end

feature {NONE} -- Implementation

	reader: API_FIELD_READER
			-- What finds the members of `object'.

	member (a_field: READABLE_STRING_GENERAL): detachable JSON_VALUE
			-- What the object has in `a_field'; Void if it has nothing.
		do
			Result := reader.item (a_field)
		end

	best_score: INTEGER
			-- How well `best' fits.

	lines (a_text: READABLE_STRING_GENERAL): LIST [READABLE_STRING_GENERAL]
			-- The lines of `a_text'; none if it is empty.
		do
			if a_text.is_empty then
				create {ARRAYED_LIST [READABLE_STRING_GENERAL]} Result.make (0)
			else
				Result := a_text.split ('%N')
			end
		end

	known (a_fields: LIST [READABLE_STRING_GENERAL]): INTEGER
			-- How many of `a_fields' the object has.
		local
			i: INTEGER
		do
			from
				i := 1
			until
				i > a_fields.count
			loop
				if has (a_fields.i_th (i)) then
					Result := Result + 1
				end
				i := i + 1
			end
		end

	has_constants (a_constants: LIST [READABLE_STRING_GENERAL]): BOOLEAN
			-- Has the object these values in these fields, as far as it has the fields?
		local
			i: INTEGER
		do
			from
				Result := True
				i := 1
			until
				i >= a_constants.count or not Result
			loop
				Result := not has (a_constants.i_th (i)) or else is_constant (a_constants.i_th (i), a_constants.i_th (i + 1))
				i := i + 2
			end
		end

	is_constant (a_field, a_constant: READABLE_STRING_GENERAL): BOOLEAN
			-- Has the object in `a_field' what `a_constant' says in JSON: a text, an integer or a boolean?
		do
			if a_constant.starts_with ("%"") then
				Result := is_tagged (a_field, unquoted (a_constant))
			elseif a_constant.is_integer_64 then
				Result := is_numbered (a_field, a_constant.to_integer_64)
			else
				Result := is_marked (a_field, a_constant.same_string ("true"))
			end
		end

	unquoted (a_string: READABLE_STRING_GENERAL): STRING_32
			-- The text that `a_string' is in JSON.
		local
			l_string: JSON_STRING
		do
			create l_string.make_from_escaped_json_string ({UTF_CONVERTER}.utf_32_string_to_utf_8_string_8 (a_string.substring (2, a_string.count - 1)))
			Result := (create {API_JSON}).to_text (l_string)
		end

end
