note
	description: "[
		Watches how the fields of a JSON object are read: what nobody has asked for, or what did not fit, is in `rest', and
		what had to be there and was not, in `missing'. The values are those of an API_FIELD_READER.
	]"

class
	API_FIELD_TRACE

inherit
	API_FIELD_READER
		redefine
			make,
			value,
			required_value,
			need
		end

create
	make,
	make_traced

feature {NONE} -- Initialization

	make (a_json: JSON_OBJECT)
			-- <Precursor>
		do
			Precursor (a_json)
			create marks.make_filled (False, keys.count)
			create missing_field.make_empty
		end

	make_traced (a_json: JSON_OBJECT; a_is_inside: BOOLEAN)
			-- Read `a_json'; `a_is_inside': look for what is missing inside of its fields, too.
		do
			make (a_json)
			is_inside := a_is_inside
		ensure
			is_inside_set: is_inside = a_is_inside
		end

feature -- Access

	rest: API_TABLE [JSON_VALUE]
			-- What has not been read, by name.
		local
			i: INTEGER
		do
			create Result.make (keys.count - taken)
			from
			until
				i >= keys.count
			loop
				if not marks [i] then
					Result.force (values [i], json.to_text (keys [i]))
				end
				i := i + 1
			end
		end

	missing: detachable ARRAYED_LIST [READABLE_STRING_GENERAL]
			-- The names of required fields that are not there, or do not fit; Void if there are none.

	missing_field: STRING_32
			-- The path of a required field that has not come: one of `missing', else one inside of a field that has come;
			-- empty if there is none.

feature -- Status report

	has_rest: BOOLEAN
			-- Is there anything in `rest'?
		do
			Result := taken < keys.count
		end

	is_inside: BOOLEAN
			-- Is it asked what is missing inside?

feature -- Reading

	value (a_name: READABLE_STRING_GENERAL; a_format: API_FORMAT): detachable JSON_VALUE
			-- <Precursor>
		do
			Result := Precursor (a_name, a_format)
			if Result /= Void then
				note_read (a_name, a_format)
			end
		end

	required_value (a_name: READABLE_STRING_GENERAL; a_format: API_FORMAT): detachable JSON_VALUE
			-- <Precursor>
		do
			Result := value (a_name, a_format)
			if Result = Void then
				note_missing (a_name)
			end
		end

feature -- Element change

	need (a_name: READABLE_STRING_GENERAL)
			-- <Precursor>
		do
			if item (a_name) = Void then
				note_missing (a_name)
			end
		end

feature {NONE} -- Implementation

	marks: SPECIAL [BOOLEAN]
			-- Which fields have been read.

	taken: INTEGER
			-- How many have been read.

	note_read (a_name: READABLE_STRING_GENERAL; a_format: API_FORMAT)
			-- The field has been read as `a_format'.
		require
			there: attached item (a_name) as l_json and then a_format.accepts (l_json)
		do
			if not marks [index (a_name)] then
				marks [index (a_name)] := True
				taken := taken + 1
				if is_inside and missing_field.is_empty and then attached item (a_name) as l_json then
					note_inside (a_name, a_format.missing_inside (l_json))
				end
			end
		end

	note_inside (a_name: READABLE_STRING_GENERAL; a_path: STRING_32)
			-- The field lacks what `a_path' names; nothing if it is empty.
		do
			if not a_path.is_empty then
				missing_field.append_string_general (a_name)
				if a_path.item (1) /= '[' then
					missing_field.append_character ('.')
				end
				missing_field.append (a_path)
			end
		end

	note_missing (a_name: READABLE_STRING_GENERAL)
			-- A required field is not there, or does not fit.
		local
			l_missing: ARRAYED_LIST [READABLE_STRING_GENERAL]
		do
			if attached missing as l_known then
				l_known.extend (a_name)
			else
				create l_missing.make (1)
				l_missing.extend (a_name)
				missing := l_missing
				create missing_field.make_from_string_general (a_name)
			end
		ensure
			missing: attached missing as l_known and then l_known.has (a_name)
		end

end
