note
	description: "Operations of default."

class
	DEFAULT_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	v_version_sheds_post (
			version: READABLE_STRING_GENERAL;
			shed: SHED;
			shed_query: detachable READABLE_STRING_GENERAL
		)
			-- A path without an id, and a body whose old name a parameter has
			--
			-- POST /v{version}/sheds
		require
			version_not_empty: not version.is_empty
			shed_complete: shed.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/v{version}/sheds")
			l_request.put_path ("version", json_text (version), "simple", False, False)
			if shed_query /= Void then
				l_request.put_query ("shed", json_text (shed_query), "form", True, False)
			end
			l_request.set_json (shed.to_request, "application/json")
			send_request (l_request)
		end

	plant_bed (
			id: READABLE_STRING_GENERAL;
			plant_bed_request: PLANT_BED_REQUEST
		): detachable PLANT_BED_RESPONSE
			-- PUT /beds/{id}
		require
			id_not_empty: not id.is_empty
			plant_bed_request_complete: plant_bed_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [PLANT_BED_RESPONSE]
		do
			create l_request.make ("PUT", "/beds/{id}")
			l_request.set_accept ("application/json")
			l_request.put_path ("id", json_text (id), "simple", False, False)
			l_request.set_json (plant_bed_request.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	beds_id_get (
			id: READABLE_STRING_GENERAL;
			filter: detachable BEDS_ID_GET_FILTER
		): detachable STRING_TABLE [BEDS_ID_GET_RESPONSE_VALUE]
			-- GET /beds/{id}
		require
			id_not_empty: not id.is_empty
			filter_complete: filter /= Void implies filter.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MAP_CODEC [BEDS_ID_GET_RESPONSE_VALUE]
		do
			create l_request.make ("GET", "/beds/{id}")
			l_request.set_accept ("application/json")
			l_request.put_path ("id", json_text (id), "simple", False, False)
			if filter /= Void then
				l_request.put_query ("filter", filter.to_request, "deep", False, False)
			end
			send_request (l_request)
			create l_codec.make (create {API_MODEL_CODEC [BEDS_ID_GET_RESPONSE_VALUE]})
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	add_beds (beds: READABLE_INDEXABLE [BED])
			-- POST /beds
		require
			beds_complete: (create {API_LIST_CODEC [BED]}.make (create {API_MODEL_CODEC [BED]})).missing_item (beds).is_empty
		local
			l_request: API_REQUEST
		do
			create l_request.make ("POST", "/beds")
			l_request.set_json ((create {API_LIST_CODEC [BED]}.make (create {API_MODEL_CODEC [BED]})).array (beds, True), "application/json")
			send_request (l_request)
		end

	drop_beds (body: READABLE_INDEXABLE [READABLE_STRING_GENERAL])
			-- DELETE /beds
		local
			l_request: API_REQUEST
		do
			create l_request.make ("DELETE", "/beds")
			l_request.set_json (json_texts (body), "application/json")
			send_request (l_request)
		end

end
