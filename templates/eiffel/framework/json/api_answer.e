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
			missing_field,
			as_json,
			read_fields
		end

feature {NONE} -- Initialization

	make_from_json (a_json: JSON_OBJECT)
			-- Read `a_json'.
		do
			source_json := a_json
			Precursor (a_json)
		end

feature -- Status report

	missing_field: STRING_32
			-- The path of what should have come and has not, here or inside; empty if all has.
		local
			l_reader: API_FIELD_READER
		do
			if attached missing as l_missing and then not l_missing.is_empty then
				Result := l_missing.first.to_string_32
			else
				create l_reader.make_check (source_json)
				twin.read_fields (l_reader)
				Result := l_reader.missing_inside
			end
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

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
				-- Nothing changes: `source_json' is all there is.
		end

end
