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

	is_tagged (a_field, a_tag: READABLE_STRING_32): BOOLEAN
			-- Has the object the text `a_tag' in `a_field'?
		do
			Result := attached {JSON_STRING} object.item (string (a_field)) as l_tag and then
				(create {API_JSON}).text (l_tag).same_string (a_tag)
		end

	has (a_field: READABLE_STRING_32): BOOLEAN
			-- Has the object `a_field'?
		do
			Result := object.has_key (string (a_field))
		end

feature -- Element change

	consider (a_candidate: INTEGER; a_required, a_optional, a_constants: ARRAY [READABLE_STRING_32])
			-- Make `a_candidate' the best one if the object has its required fields and its constants (field and text
			-- in turn) and more of the fields that it knows than any candidate before.
		require
			positive: a_candidate > 0
			pairs: a_constants.count \\ 2 = 0
		local
			l_score: INTEGER
		do
			if is_object and then known (a_required) = a_required.count and then has_constants (a_constants) then
				l_score := known (a_required) + known (a_optional) + a_constants.count
				if l_score > best_score then
					best_score := l_score
					best := a_candidate
				end
			end
		end

feature {NONE} -- Implementation

	best_score: INTEGER
			-- How well `best' fits.

	known (a_fields: ARRAY [READABLE_STRING_32]): INTEGER
			-- How many of `a_fields' the object has.
		local
			i: INTEGER
		do
			from
				i := a_fields.lower
			until
				i > a_fields.upper
			loop
				if has (a_fields.item (i)) then
					Result := Result + 1
				end
				i := i + 1
			end
		end

	has_constants (a_constants: ARRAY [READABLE_STRING_32]): BOOLEAN
			-- Has the object these texts in these fields, as far as it has the fields?
		local
			i: INTEGER
		do
			from
				Result := True
				i := a_constants.lower
			until
				i > a_constants.upper or not Result
			loop
				Result := not has (a_constants.item (i)) or else is_tagged (a_constants.item (i), a_constants.item (i + 1))
				i := i + 2
			end
		end

	string (a_text: READABLE_STRING_32): JSON_STRING
			-- `a_text' as a key.
		do
			Result := (create {API_JSON}).string (a_text)
		end

end
