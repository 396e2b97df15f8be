note
	description: "A variant of a union that is no class of the document: it holds a value."

deferred class
	API_HOLDER [G]

inherit
	API_VALUE

feature {NONE} -- Initialization

	make (a_value: G)
			-- Hold `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

feature -- Access

	value: G
			-- What it holds.

feature -- Status report

	missing_field: STRING_32
			-- <Precursor>
		do
			Result := codec.missing_field (value)
		end

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := codec.encoded (value, a_is_request)
		end

feature {NONE} -- Implementation

	codec: API_CODEC [G]
			-- What writes `value'.
		deferred
		end

end
