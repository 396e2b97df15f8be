note
	description: "Between the variants of a union and JSON."

deferred class
	API_UNION_CODEC [G -> API_VALUE]

inherit
	API_CODEC [G]
		redefine
			missing_field
		end

feature -- Access

	blank: G
			-- <Precursor>
		do
			Result := decoded (create {JSON_ARRAY}.make (0))
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: G): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	encoded (a_value: G; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
