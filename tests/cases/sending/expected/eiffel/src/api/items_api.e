note
	description: "Operations of items."

class
	ITEMS_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	create_item (item: ITEM): detachable ITEM
			-- POST /items
		require
			item_complete: item.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [ITEM]
		do
			create l_request.make ("POST", "/items")
			l_request.set_accept ("application/json")
			l_request.set_json (item.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	list_items (
			since: detachable READABLE_STRING_GENERAL;
			x_when: detachable READABLE_STRING_GENERAL;
			seen: detachable READABLE_STRING_GENERAL;
			ratio: detachable API_NUMBER;
			x_ratio: detachable API_NUMBER;
			day: detachable READABLE_STRING_GENERAL;
			any: detachable JSON_VALUE;
			like_argument: detachable PART
		): detachable LIST [ITEM]
			-- GET /items
		require
			since_has_offset: since /= Void implies (create {API_CHECK}).has_offset (since)
			x_when_has_offset: x_when /= Void implies (create {API_CHECK}).has_offset (x_when)
			seen_has_offset: seen /= Void implies (create {API_CHECK}).has_offset (seen)
			ratio_finite: ratio /= Void implies (create {API_CHECK}).is_finite (ratio.value)
			x_ratio_finite: x_ratio /= Void implies (create {API_CHECK}).is_finite (x_ratio.value)
			like_argument_complete: like_argument /= Void implies like_argument.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_LIST_CODEC [ITEM]
		do
			create l_request.make ("GET", "/items")
			l_request.set_accept ("application/json")
			if since /= Void then
				l_request.put_query ("since", json_text (since), "form", True, False)
			end
			if x_when /= Void then
				l_request.put_header ("X-When", json_text (x_when), "simple", False)
			end
			if seen /= Void then
				l_request.put_cookie ("seen", json_text (seen), "form", True, False)
			end
			if ratio /= Void then
				l_request.put_query ("ratio", ratio.to_request, "form", True, False)
			end
			if x_ratio /= Void then
				l_request.put_header ("X-Ratio", x_ratio.to_request, "simple", False)
			end
			if day /= Void then
				l_request.put_query ("day", json_text (day), "form", True, False)
			end
			if any /= Void then
				l_request.put_query ("any", any, "form", True, False)
			end
			if like_argument /= Void then
				l_request.put_query ("like", like_argument.to_request, "deep", True, False)
			end
			send_request (l_request)
			create l_codec.make (create {API_MODEL_CODEC [ITEM]})
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	change_item (when_argument: READABLE_STRING_GENERAL; change: detachable CHANGE)
			-- PATCH /items/{when}
		require
			when_argument_has_offset: (create {API_CHECK}).has_offset (when_argument)
			when_argument_not_empty: not when_argument.is_empty
			change_complete: change /= Void implies change.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PATCH", "/items/{when}")
			l_request.put_path ("when", json_text (when_argument), "simple", False, False)
			if change /= Void then
				l_request.set_json (change.to_request, "application/merge-patch+json")
			end
			send_request (l_request)
		end

	put_animals (animal: READABLE_INDEXABLE [ANIMAL]): detachable LIST [ANIMAL]
			-- PUT /animals
		require
			animal_complete: (create {API_LIST_CODEC [ANIMAL]}.make (create {ANIMAL_CODEC})).missing_item (animal).is_empty
		local
			l_request: API_REQUEST
			l_codec: API_LIST_CODEC [ANIMAL]
		do
			create l_request.make ("PUT", "/animals")
			l_request.set_accept ("application/json")
			l_request.set_json ((create {API_LIST_CODEC [ANIMAL]}.make (create {ANIMAL_CODEC})).array (animal, True), "application/json")
			send_request (l_request)
			create l_codec.make (create {ANIMAL_CODEC})
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	put_ticket (ticket: TICKET): detachable TICKET
			-- PUT /tickets
		require
			ticket_complete: ticket.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [TICKET]
		do
			create l_request.make ("PUT", "/tickets")
			l_request.set_accept ("application/json")
			l_request.set_json (ticket.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	put_labels (labels: LABELS)
			-- PUT /labels
		require
			labels_complete: labels.is_complete
		local
			l_request: API_REQUEST
		do
			create l_request.make ("PUT", "/labels")
			l_request.set_json (labels.to_request, "application/json")
			send_request (l_request)
		end

end
