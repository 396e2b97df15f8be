note
	description: "An item of a list that comes in pages."

class
	API_PAGES_CURSOR [G]

inherit
	ITERATION_CURSOR [G]

create {API_PAGES}
	make

feature {NONE} -- Initialization

	make (a_service: API_SERVICE; a_request: API_REQUEST; a_codec: API_CODEC [G]; a_items: STRING_32; a_paging: API_PAGING)
			-- The first item of the first page.
		do
			service := a_service
			request := a_request.again
			codec := a_codec
			items := a_items
			paging := a_paging
			create page.make_empty
			load
		end

feature -- Access

	item: G
			-- <Precursor>
		do
			Result := codec.decoded (page.i_th (index))
		end

feature -- Status report

	after: BOOLEAN
			-- <Precursor>
		do
			Result := index > page.count
		end

feature -- Cursor movement

	forth
			-- <Precursor>
		do
			index := index + 1
			if index > page.count and has_more then
				load
			end
		end

feature {NONE} -- Implementation

	service: API_SERVICE
			-- What sends requests.

	request: API_REQUEST
			-- The request for the page after this one.

	codec: API_CODEC [G]
			-- What reads items.

	items: STRING_32
			-- Where they stand in an answer.

	paging: API_PAGING
			-- How the list goes on.

	page: JSON_ARRAY
			-- The items of this page.

	index: INTEGER
			-- Which of them it is.

	sum: INTEGER_64
			-- How many items there have been, with this page.

	has_more: BOOLEAN
			-- Is there another page?

	load
			-- Ask for pages until one has items, or there are no more.
		do
			from
				load_page
			until
				not page.is_empty or not has_more
			loop
				load_page
			end
		end

	load_page
			-- Ask for the next page.
		do
			index := 1
			has_more := False
			create page.make_empty
			if attached service.page_of (request) as l_json and then attached service.last_response as l_response then
				if attached {JSON_ARRAY} paging.at (l_json, items) as l_items and then are_accepted (l_items) then
					page := l_items
					sum := sum + l_items.count
					go_on (l_json, l_response)
				elseif attached {JSON_NULL} paging.at (l_json, items) or paging.at (l_json, items) = Void then
					go_on (l_json, l_response)
				else
					service.refuse_page ("The page is not what the document says")
				end
			end
		end

	go_on (a_json: JSON_VALUE; a_response: API_RESPONSE)
			-- Have the request for the page behind an answer, if there is one.
		do
			paging.look (a_json, a_response, request.query_value (paging.parameter), page.count, sum)
			if attached paging.value as l_value then
				request := request.again
				request.replace_query (paging.parameter, l_value)
				has_more := True
			elseif attached paging.target as l_target then
				if request.can_go_to (l_target) then
					request := request.again_at (l_target)
					has_more := True
				else
					service.refuse_page ("The next page is on another host")
				end
			end
		end

	are_accepted (a_items: JSON_ARRAY): BOOLEAN
			-- Can all of `a_items' be read?
		local
			i: INTEGER
		do
			from
				Result := True
				i := 1
			until
				i > a_items.count or not Result
			loop
				Result := codec.accepts (a_items.i_th (i))
				i := i + 1
			end
		end

end
