note
	description: "Between the objects of one class and JSON."

class
	API_MODEL_CODEC [G -> API_MODEL create make_from_json end]

inherit
	API_CODEC [G]
		redefine
			missing_field
		end

feature -- Access

	blank: G
			-- <Precursor>
		do
			create Result.make_from_json (create {JSON_OBJECT}.make_empty)
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := attached {JSON_OBJECT} a_json
		end

	missing_field (a_value: G): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): G
			-- <Precursor>
		do
			if attached {JSON_OBJECT} a_json as l_object then
				create Result.make_from_json (l_object)
			else
				create Result.make_from_json (create {JSON_OBJECT}.make_empty)
			end
		end

	encoded (a_value: G; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end
