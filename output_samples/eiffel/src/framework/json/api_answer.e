note
	description: "[
		An object that only the API makes: the ancestor of those classes of `domain' that no request carries.
		What the document requires is never Void in it; what has not come all the same is named by `missing_fields', and
		stands there empty.
	]"

deferred class
	API_ANSWER

inherit
	API_MODEL
		redefine
			make_from_json,
			other_fields,
			missing_fields,
			missing_field,
			as_json,
			read_fields
		end

feature {NONE} -- Initialization

	make_from_json (a_json: JSON_OBJECT)
			-- Read `a_json'.
		do
			source_json := a_json
			read_fields (create {API_FIELD_READER}.make (a_json))
		end

feature -- Access

	other_fields: STRING_TABLE [JSON_VALUE]
			-- <Precursor>
		attribute
			Result := traced_fields (False).rest
		end

	missing_fields: LIST [READABLE_STRING_GENERAL]
			-- The JSON names of required fields that have not come, or came as something else.
		do
			if attached traced_fields (False).missing as l_missing then
				Result := l_missing
			else
				Result := Precursor
			end
		end

feature -- Status report

	missing_field: STRING_32
			-- The path of what should have come and has not, here or inside; empty if all has.
		do
			Result := traced_fields (True).missing_field
		end

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_OBJECT
			-- What the API has sent.
		do
			Result := source_json
		end

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		deferred
		end

feature {NONE} -- Implementation

	source_json: JSON_OBJECT
			-- What has been read.

	traced_fields (a_is_inside: BOOLEAN): API_FIELD_TRACE
			-- How `source_json' is read; `a_is_inside': with what is missing inside of its fields.
		do
			create Result.make_traced (source_json, a_is_inside)
			twin.read_fields (Result)
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
				-- Nothing changes: `source_json' is all there is.
		end

end
